// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built in the Swift 6 language mode, and a warning is an error.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A system library behind a module map; its Debian package is installed by the Makefile.
func system(_ name: String, pkgConfig: String, package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

/// A room of the house with the rooms it may import. `Tests/ArchitectureTests` holds the `import` lines against docs/architecture.md.
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// The unit tests of one room.
func tests(_ name: String, imports: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: imports, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "kaikille",
  products: [.executable(name: "kaikille", targets: ["kaikille"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    system("CLibYAML", pkgConfig: "yaml-0.1", package: "libyaml-dev"),
    system("CLibXML2", pkgConfig: "libxml-2.0", package: "libxml2-dev"),
    system("CLibCMark", pkgConfig: "libcmark", package: "libcmark-dev"),
    system("CLibMD", pkgConfig: "libmd", package: "libmd-dev"),
    system("CLibXXHash", pkgConfig: "libxxhash", package: "libxxhash-dev"),
    system("CLibQREncode", pkgConfig: "libqrencode", package: "libqrencode-dev"),

    room("Parallel"),
    room("Diagnostics"),
    room("YAML", imports: ["Diagnostics", "CLibYAML"]),
    room("Prose", imports: ["Diagnostics", "CLibCMark"]),
    room("Catalog", imports: ["Parallel", "Diagnostics", "YAML", "Prose"]),
    room("Translation", imports: ["Parallel", "Diagnostics", "YAML", "Prose", "Catalog", "CLibMD"]),
    room("Terms", imports: ["Prose", "Catalog"]),
    .target(name: "CLanguageModels", exclude: ["Models"]),
    room("LanguageIdentification", imports: ["Prose", "CLanguageModels"]),
    room("WrittenFacts", imports: ["Prose"]),
    room(
      "Checks",
      imports: ["Parallel", "Diagnostics", "YAML", "Prose", "Catalog", "Translation", "Terms", "WrittenFacts", "LanguageIdentification"]),
    room("Bulletins", imports: ["Parallel", "Diagnostics", "Prose", "Catalog", "Translation"]),
    room("HTML"),
    room("QRCode", imports: ["CLibQREncode"]),
    room("Search"),
    room("XML", imports: ["CLibXML2"]),
    room(
      "Site", imports: ["Parallel", "Diagnostics", "Prose", "Catalog", "Translation", "Terms", "Bulletins", "HTML", "QRCode", "Search"]),
    room("Exchange", imports: ["Diagnostics", "Prose", "Catalog", "Translation", "Site", "XML"]),
    room("Reports", imports: ["Parallel", "Diagnostics", "Prose", "Catalog", "Translation", "HTML"]),
    room("Publishing", imports: ["Parallel", "Diagnostics", "CLibXXHash"]),
    .executableTarget(
      name: "kaikille",
      dependencies: [
        "Parallel", "Diagnostics", "YAML", "Prose", "Catalog", "Translation", "Terms", "Checks", "Bulletins", "Site", "Exchange",
        "Reports", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    tests("Architecture", imports: []),
    tests("Parallel", imports: ["Parallel"]),
    tests("Diagnostics", imports: ["Diagnostics"]),
    tests("YAML", imports: ["YAML", "Diagnostics"]),
    tests("Prose", imports: ["Prose", "Diagnostics"]),
    tests("Catalog", imports: ["Catalog", "Prose", "YAML", "Diagnostics"]),
    tests("LanguageIdentification", imports: ["LanguageIdentification", "Prose"], exclude: ["samples"]),
    tests("WrittenFacts", imports: ["WrittenFacts", "Prose"]),
    tests(
      "Checks",
      imports: ["Checks", "Terms", "WrittenFacts", "LanguageIdentification", "Translation", "Catalog", "Prose", "YAML", "Diagnostics"]),
    tests("Translation", imports: ["Translation", "Checks", "Catalog", "Prose", "YAML", "Diagnostics"]),
    tests("Bulletins", imports: ["Bulletins", "Translation", "Catalog", "Prose", "Diagnostics"]),
    tests("HTML", imports: ["HTML", "XML"]),
    tests("QRCode", imports: ["QRCode"]),
    tests("Search", imports: ["Search"]),
    tests(
      "Site",
      imports: ["Site", "Exchange", "Bulletins", "Publishing", "XML", "Translation", "Catalog", "Prose", "Parallel", "Diagnostics"]),
    tests("Exchange", imports: ["Exchange", "Catalog"]),
    tests("Reports", imports: ["Reports", "XML", "Translation", "Catalog", "Prose", "Diagnostics"]),
    tests("Publishing", imports: ["Publishing", "Parallel", "Diagnostics"]),
    tests("Command", imports: ["kaikille", "XML", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
