import CLibYAML

/// libyaml's event parser over bytes that outlive it. Holds one event at a time; reading on frees it.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let isReady: Bool

  init(_ input: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_event_delete(event)
    if isReady { yaml_parser_delete(parser) }
    event.deallocate()
    parser.deallocate()
  }

  /// Reads the next event; false after a fault, which `fault` then tells.
  mutating func advance() -> Bool {
    yaml_event_delete(event)
    return isReady && yaml_parser_parse(parser, event) == 1
  }

  var kind: yaml_event_type_t { event.pointee.type }
  var startMark: yaml_mark_t { event.pointee.start_mark }
  var endMark: yaml_mark_t { event.pointee.end_mark }

  /// The text of a scalar event, in libyaml's own memory: valid until the next `advance`.
  var scalarBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
  }

  var scalarStyle: Scalar.Style {
    switch event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// Whether a collection that starts here is written in brackets or braces.
  var isFlow: Bool {
    switch kind {
    case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    default: false
    }
  }

  /// Whether the scalar or collection carries `&name`, and whether it carries `!tag`.
  var properties: (anchor: Bool, tag: Bool) {
    switch kind {
    case YAML_SCALAR_EVENT: (event.pointee.data.scalar.anchor != nil, event.pointee.data.scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      (event.pointee.data.sequence_start.anchor != nil, event.pointee.data.sequence_start.tag != nil)
    case YAML_MAPPING_START_EVENT: (event.pointee.data.mapping_start.anchor != nil, event.pointee.data.mapping_start.tag != nil)
    default: (false, false)
    }
  }

  /// Whether a document that starts here has `%` lines.
  var hasDirectives: Bool {
    let document = event.pointee.data.document_start
    return document.version_directive != nil || document.tag_directives.start != document.tag_directives.end
  }

  /// What libyaml says about the fault that ended the stream. Its marks count code points.
  struct Fault {
    let problem: String
    let problemIndex: Int
    let context: String
    let contextIndex: Int
  }

  var fault: Fault {
    guard isReady else { return Fault(problem: "out of memory", problemIndex: 0, context: "", contextIndex: 0) }
    let state = parser.pointee
    return Fault(
      problem: state.problem.map { String(cString: $0) } ?? "", problemIndex: state.problem_mark.index,
      context: state.context.map { String(cString: $0) } ?? "", contextIndex: state.context_mark.index)
  }
}
