internal import CLibXML2

/// The library behind this target, set up once whichever thread comes first.
enum LibXML2 {
  static let ready: Void = xmlInitParser()
}
