/// A verb group of a text and where it points.
struct TenseMark: Sendable {
    /// Its tokens from the auxiliary to the word that carries the sense: `a récemment annoncé`.
    var tokens: Range<Int>
    var lean: Lean
    /// True for `avant d'être nommé`: the main clause tells when.
    var isSubordinate = false

    /// The token that carries the sense.
    var index: Int { tokens.upperBound - 1 }
}
