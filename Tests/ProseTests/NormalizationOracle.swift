@_spi(_Unicode) import Swift

extension String {
  /// Form C and D by the standard library, without any quick check.
  var composedScalars: [Unicode.Scalar] { Array(_nfc) }
  var decomposedScalars: [Unicode.Scalar] { Array(_nfd) }
}
