// swift-tools-version: 6.2
import PackageDescription

/// One set of strict flags for every target: the upcoming features of Swift 6 and warnings as errors.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    .treatAllWarnings(as: .error),  // SE-0480
]

/// The targets form one straight line (see CONTRIBUTING.md); each may use those below it in the line.
let line = [
    "CommonMark", "Wire", "Annotation", "Translation", "Digest", "Rendering", "SiteBuilder", "Preview",
    "DepecheCommand",
]

/// Builds a target of the line on all targets below it, `Diagnostics`, and what else it names.
func lineTarget(_ name: String, and others: [Target.Dependency] = [], settings: [SwiftSetting] = []) -> Target {
    let below = line.prefix { $0 != name }.map { Target.Dependency(stringLiteral: $0) }
    return .target(
        name: name, dependencies: below + ["Diagnostics", "Storage"] + others, swiftSettings: strict + settings)
}

/// Builds the test target of a target of the line.
func tests(of name: String) -> Target {
    // Templates are compiled by ourselves, for speed; the package stays the judge of what Mustache means.
    let judges: [String: [Target.Dependency]] = [
        "Rendering": ["StrictXML", .product(name: "Mustache", package: "swift-mustache")], "SiteBuilder": ["StrictXML"],
    ]
    let visible = (line.prefix { $0 != name } + [name]).map { Target.Dependency(stringLiteral: $0) }
    return .testTarget(
        name: "\(name)Tests",
        dependencies: visible + ["Diagnostics", "Storage", "StrictYAML", "TestSupport"] + (judges[name] ?? []),
        swiftSettings: strict)
}

let package = Package(
    name: "depeche",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "depeche", targets: ["depeche"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "Storage", swiftSettings: strict),
        .target(
            name: "Compression", dependencies: ["CZlib", "CBrotli"], swiftSettings: strict + [.strictMemorySafety()]),
        .target(
            name: "StrictYAML", dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(name: "StrictXML", dependencies: ["Diagnostics"], swiftSettings: strict),
        lineTarget("CommonMark", and: ["CCmark"], settings: [.strictMemorySafety()]),
        lineTarget("Wire", and: ["StrictYAML"]),
        lineTarget("Annotation", and: ["StrictYAML"]),
        lineTarget("Translation", and: ["StrictYAML"]),
        lineTarget("Digest"),
        lineTarget("Rendering"),
        lineTarget(
            "SiteBuilder",
            and: [
                "StrictYAML", "StrictXML", "Compression", "CFileSystem",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(name: "CFileSystem"),
        lineTarget("Preview", and: [.product(name: "FlyingFox", package: "FlyingFox")]),
        lineTarget("DepecheCommand", and: [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .executableTarget(name: "depeche", dependencies: ["DepecheCommand"], swiftSettings: strict),
        .executableTarget(
            name: "Workbench",
            dependencies: [
                "SiteBuilder", "Rendering", "Translation", "Annotation", "Wire", "CommonMark", "Diagnostics",
            ], swiftSettings: strict),

        .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "StrictYAMLTests", dependencies: ["StrictYAML", "Diagnostics", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "WorkbenchTests", dependencies: ["Workbench", "Annotation", "Wire"], swiftSettings: strict),
        .testTarget(name: "CompressionTests", dependencies: ["Compression", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "StrictXMLTests", dependencies: ["StrictXML", "Diagnostics", "TestSupport"], swiftSettings: strict),
    ] + line.map { tests(of: $0) }
)
