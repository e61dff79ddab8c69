import Glibc

/// What `renameat2` is to do when something stands at the destination. Raw values are the flags of the system call.
enum RenameMode: UInt32 {
  case over = 0
  case noReplace = 1
  case exchange = 2
}

private typealias RenameAt2 = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

/// The Swift module of glibc does not declare this function of glibc 2.28, so it is looked up by name once.
private let renameAt2: RenameAt2? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: RenameAt2.self) }

/// Renames in the given mode and returns 0 or an `errno` value; `ENOSYS` where the C library is too old for the mode.
func renameAt(_ from: Int32, _ path: String, _ to: Int32, _ destination: String, _ mode: RenameMode) -> Int32 {
  if mode == .over { return renameat(from, path, to, destination) == 0 ? 0 : errno }
  guard let renameAt2 else { return ENOSYS }
  return renameAt2(from, path, to, destination, mode.rawValue) == 0 ? 0 : errno
}
