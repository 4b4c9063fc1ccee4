using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Every mapping that a file of a catalogue may contain, and one of the everyday words by which its items are found.</summary>
internal static class CatalogueShapes
{
    public static readonly Shape GradeTexts = new("grade texts",
    [
        new("report_book", FieldKind.Text, "the catalogue's own words"),
        new("report_form", FieldKind.Text, "the catalogue's own words"),
        new("key", FieldKind.Text, "the catalogue's own words"),
        new("simplified", FieldKind.Text, "the catalogue's own words"),
        new("registration", FieldKind.Text, "the catalogue's own words"),
    ]);

    public static readonly Shape Case = new("catalogue case",
    [
        new("name", FieldKind.Text, "what the case shows", Required: true),
        new("as_of", FieldKind.Date, "day of the decision"),
        new("given", FieldKind.FactValues, "the facts", Required: true),
        new("expect", FieldKind.Texts, "the grade, or all grades still possible", Required: true),
    ]);

    public static readonly Shape AlsoIndustry = new("also industry",
    [
        new("industry", FieldKind.Texts, "codes of projects that the item names in words", Required: true),
        new("when", FieldKind.Condition, "when these codes count"),
    ]);

    public static readonly Shape WorksTold = new("works told",
    [
        new("industry", FieldKind.Texts, "codes of works", Required: true),
        new("when", FieldKind.Condition, "what states the kind of works, so that no number is asked for", Required: true),
    ]);

    public static readonly Shape Item = new("catalogue item",
    [
        new("no", FieldKind.Text, "number as printed", Required: true),
        new("name", FieldKind.Words, "name as printed", Required: true),
        new("part", FieldKind.Words, "which part of the item stands here, when another entry has the same number"),
        new("category", FieldKind.Words, "the heading it stands under", Required: true),
        new("industry", FieldKind.Texts, "the codes printed behind the name"),
        new("industrial_building_only", FieldKind.Texts, "the codes printed with *"),
        new("also", FieldKind.List, "codes that are ours, not printed", Of: AlsoIndustry),
        new("applies", FieldKind.Condition, "a feature that brings the item in, whatever the industry"),
        new("text", FieldKind.Mapping, "the catalogue's own words", Required: true, Of: GradeTexts),
        new("sensitive", FieldKind.Texts, "what the item means by sensitive area"),
        new("report_book", FieldKind.ConditionOrOther, "when a report book is asked for; `other` for all"),
        new("report_form", FieldKind.ConditionOrOther, "when a report form is asked for; `other` for the rest"),
        new("key", FieldKind.ConditionOrOther, "when a permit of key management is asked for; `by_general_process` leaves it to the items of general processes"),
        new("simplified", FieldKind.ConditionOrOther, "when a permit of simplified management is asked for; `other` for the rest"),
        new("registration", FieldKind.ConditionOrOther, "when a registration is asked for; `other` for the rest"),
        new("unless", FieldKind.Condition, "excluded altogether"),
        new("note", FieldKind.Words, "what the text leaves open and how it is encoded"),
        new("interpretations", FieldKind.Texts, "ids of the rulings that the encoding follows"),
        new("cases", FieldKind.List, "examples", Of: Case, IsExamples: true),
    ]);

    public static readonly Shape Step = new("catalogue step",
    [
        new("clause", FieldKind.Text, "id of the clause that lays it down; its document says on which days", Required: true),
        new("grades", FieldKind.Texts, "the grades that take it", Required: true),
        new("text", FieldKind.Words, "what is done, and with whom", Required: true),
        new("days", FieldKind.Count, "days within which the authority decides, from the day on which it has the papers"),
    ]);

    public static readonly Shape File = new("catalogue",
    [
        new("catalogue", FieldKind.Text, "version", Required: true),
        new("kind", FieldKind.Text, "assessment, or discharge_permit (in one file of the version); assessment if absent", Allowed: [.. SnakeCase.All<CatalogueKind>()]),
        new("title", FieldKind.Words, "title (in one file of the version)"),
        new("document", FieldKind.Text, "id of the document (in one file of the version)"),
        new("in_force", FieldKind.Period, "when the version is in force (in one file of the version)"),
        new("held", FieldKind.Period, "the days for which the version was looked up; those in force if absent"),
        new("works_codes", FieldKind.Texts, "industries of works that do not tell which item they are (in one file of the version)"),
        new("works_told", FieldKind.List, "when a code of works tells the item all the same (in one file of the version)", Of: WorksTold),
        new("steps", FieldKind.List, "what is done next for a grade, in this order (in one file of the version)", Of: Step),
        new("items", FieldKind.List, "the items", Required: true, Of: Item),
    ]);

    public static readonly Shape TradeEntry = new("trade entry",
    [
        new("words", FieldKind.Texts, "everyday words for the trade, without 厂, 公司, 项目 and the like", Required: true),
        new("industry", FieldKind.Texts, "codes of GB/T 4754, likeliest first; a shorter one where only the product tells the class"),
        new("items", FieldKind.Texts, "numbers of the catalogue, likeliest first, for works that no code tells"),
    ]);

    public static readonly Shape TradesFile = new("trades",
    [
        new("trades", FieldKind.Text, "version of the catalogue whose numbers stand under `items`", Required: true),
        new("entries", FieldKind.List, "the words", Required: true, Of: TradeEntry),
    ]);
}
