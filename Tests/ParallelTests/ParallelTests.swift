import Parallel
import Synchronization
import Testing

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 7, 64, 1_000, 10_007], [1, 2, 3, 16])
  func `every index is given out once and results keep their order`(count: Int, threads: Int) {
    let results = Parallel.map(count: count, threads: threads) { String($0 * 3) }
    #expect(results == (0..<count).map { String($0 * 3) })
  }

  @Test(arguments: [1, 2, 5])
  func `forEach calls the body as often as there are indices`(threads: Int) {
    let sum = Atomic<Int>(0)
    let calls = Atomic<Int>(0)
    Parallel.forEach(count: 5_000, threads: threads) { index in
      sum.wrappingAdd(index, ordering: .relaxed)
      calls.wrappingAdd(1, ordering: .relaxed)
    }
    #expect(sum.load(ordering: .relaxed) == 5_000 * 4_999 / 2)
    #expect(calls.load(ordering: .relaxed) == 5_000)
  }

  @Test func `one thread works in order on the caller's thread`() {
    let seen = Mutex<[Int]>([])
    Parallel.forEach(count: 50, threads: 1) { index in seen.withLock { $0.append(index) } }
    #expect(seen.withLock { $0 } == Array(0..<50))
  }

  @Test func `each thread has a state of its own`() {
    let made = Atomic<Int>(0)
    let results = Parallel.map(
      count: 300, threads: 3,
      state: {
        made.wrappingAdd(1, ordering: .relaxed)
        return [Int]()
      },
      { (seen: inout [Int], index: Int) in
        seen.append(index)
        return seen.last == index && seen == seen.sorted()
      })
    #expect(made.load(ordering: .relaxed) == 3)
    #expect(results.count == 300)
    #expect(results.allSatisfy { $0 })
  }

  @Test(arguments: [-5, 0]) func `nothing to do is no fault`(count: Int) {
    #expect(Parallel.map(count: count, threads: 4) { $0 } == [])
  }

  @Test func `work may be shared out within work`() {
    let results = Parallel.map(count: 4, threads: 2) { outer in
      Parallel.map(count: 10, threads: 2) { outer * 10 + $0 }.reduce(0, +)
    }
    #expect(results == (0..<4).map { $0 * 100 + 45 })
  }

  @Test func `there is a processor`() { #expect(Parallel.processors >= 1) }
}
