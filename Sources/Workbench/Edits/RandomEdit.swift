/// A change that a person might make to what a site is built from.
enum RandomEdit: String, CaseIterable {
    case addSeed, duplicateSeed, deleteSeed, renameSeed, editText, editDate, editTitle, editCompany
    case addRow, renameRow, deleteRow
    case editTranslation, clearTranslation, addCatalogues, deleteCatalogue
    case editTemplate, editWording, editAsset, editSettings
    case touch, undo

    /// Makes the change. False when there was nothing to change.
    func make(in inputs: EditedInputs, number: Int, using random: inout SplitMix) async throws -> Bool {
        switch self {
        case .addSeed: try inputs.addSeed(number)
        case .duplicateSeed: try inputs.duplicateSeed(number, &random)
        case .deleteSeed: try inputs.deleteSeed(&random)
        case .renameSeed: try inputs.renameSeed(number, &random)
        case .editText: try inputs.editText(number, &random)
        case .editDate: try inputs.editDate(&random)
        case .editTitle: try inputs.editTitle(number, &random)
        case .editCompany: try inputs.editCompany(&random)
        case .addRow: try inputs.addRow(number)
        case .renameRow: try inputs.renameRow(number, &random)
        case .deleteRow: try inputs.deleteRow(&random)
        case .editTranslation: try inputs.editTranslation(number, &random)
        case .clearTranslation: try inputs.clearTranslation(&random)
        case .addCatalogues: try await inputs.extractTranslations(filling: 0.8, &random)
        case .deleteCatalogue: try inputs.deleteCatalogue(&random)
        case .editTemplate: try inputs.editTemplate(number)
        case .editWording: try inputs.editWording(number, &random)
        case .editAsset: try inputs.editAsset(number)
        case .editSettings: try inputs.editSettings(number)
        case .touch: try inputs.touch(&random)
        case .undo: try inputs.goBack()
        }
    }
}
