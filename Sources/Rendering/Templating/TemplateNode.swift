internal import Diagnostics

/// A name inside a tag and the place where it stands.
struct TemplateName: Hashable {
    let text: String
    let location: SourceLocation
}

/// A piece of a parsed template.
indirect enum TemplateNode: Hashable {
    case text(String)
    /// `{{name}}`
    case variable(TemplateName)
    /// `{{#name}}…{{/name}}` or, inverted, `{{^name}}…{{/name}}`
    case section(TemplateName, isInverted: Bool, [TemplateNode])
    /// `{{>name}}`; inside a line, the line end at the partial's own end is left out.
    case partial(TemplateName, isInline: Bool)
    /// `{{<name}}…{{/name}}`: a layout with the blocks that fill it.
    case layout(TemplateName, blocks: [TemplateBlock])
    /// `{{$name}}…{{/name}}` in a layout: a place that a page can fill, with what stands there if it does not.
    case block(TemplateBlock)
}

struct TemplateBlock: Hashable {
    let name: TemplateName
    let nodes: [TemplateNode]
}
