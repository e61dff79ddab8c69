import Diagnostics
import Testing

/// What the writer of one pass writes is what the values are.
@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func commasComeByThemselves() {
    let text = written { json in
      json.object { json in
        json.member("a", "1")
        json.member("b", nil)
        json.member("c", ["x", "y"])
        json.key("d")
        json.array { json in
          json.array { _ in }
          json.object { _ in }
          json.number(-5)
          json.bool(true)
        }
        json.key("e" as String)
        json.string("ä\"\\\n")
      }
    }
    #expect(text == #"{"a":"1","c":["x","y"],"d":[[],{},-5,true],"e":"ä\"\\\n"}"#)
  }

  @Test func linesPartValues() {
    let text = written { json in
      json.openArray()
      for number in 1...3 {
        json.line()
        json.number(number)
      }
      json.closeArray()
    }
    #expect(text == "[\n1,\n2,\n3]")
    #expect(JSONReader.read(text) == .array([.number(1), .number(2), .number(3)]))
  }

  @Test func partsAreAppended() {
    var members = JSONWriter()
    members.member("b", "2")
    members.member("c", "3")
    let text = written { json in
      json.object { json in
        json.member("a", "1")
        json.append(members)
        json.append(JSONWriter())
        json.member("d", "4")
      }
    }
    #expect(text == #"{"a":"1","b":"2","c":"3","d":"4"}"#)
  }
}
