using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Every mapping that a file of a rule directory or an application may contain; those of catalogues and access lists stand beside.</summary>
internal static class Shapes
{
    public static readonly Shape Words = new("words",
    [
        new("zh", FieldKind.Text, "Chinese", Required: true),
        new("en", FieldKind.Text, "English", Required: true),
    ]);

    public static readonly Shape Period = new("period",
    [
        new("from", FieldKind.Date, "first day in force (included); a bare year, or two days of it with a stroke between them, where only that is known", Required: true),
        new("to", FieldKind.Date, "first day no longer in force (excluded)"),
        new("checked_to", FieldKind.Date, "last day for which the text is known to be unamended; afterwards its rules are undetermined"),
    ]);

    public static readonly Shape Derivation = new("derivation",
    [
        new("ratio", FieldKind.Texts, "numerator and denominator"),
        new("sum", FieldKind.Texts, "the numbers that are added up; one that does not apply adds nothing"),
        new("group", FieldKind.Text, "id of the group; `of` names the fact whose codes are looked up"),
        new("of", FieldKind.Text, "fact with codes"),
        new("when", FieldKind.Condition, "the fact is the truth of this condition"),
    ]);

    public static readonly Shape Fact = new("fact",
    [
        new("id", FieldKind.Text, "dotted id", Required: true),
        new("type", FieldKind.Text, "type of the value", Required: true, Allowed: [.. SnakeCase.All<FactType>()]),
        new("unit", FieldKind.Text, "unit of a number"),
        new("label", FieldKind.Words, "short name", Required: true),
        new("question", FieldKind.Words, "the question that asks for it", Required: true),
        new("help", FieldKind.Words, "what counts and where to find it"),
        new("gate", FieldKind.Condition, "the fact applies only while this is not No"),
        new("aliases", FieldKind.Texts, "other names under which input may give it"),
        new("values", FieldKind.Map, "options of an enum or set: id → {zh, en}", Of: Words),
        new("ask_through", FieldKind.Text, "the set whose question settles it"),
        new("same_as", FieldKind.Condition, "the boolean is true exactly when this test is"),
        new("derive", FieldKind.Mapping, "how it follows from other facts", Of: Derivation),
        new("assume", FieldKind.Value, "value taken while nobody has answered"),
        new("settled_by", FieldKind.Text, "who can answer; the applicant if absent", Allowed: [.. SnakeCase.All<Settler>()]),
        new("concerns", FieldKind.Condition, "whom the fact usually concerns: where surely No it is not asked"),
        new("density", FieldKind.Text, "between how many and how many tonnes a cubic metre weighs, such as `>= 0.78, <= 1.2`: a weight stated for the volume is read with it, as an interval"),
        new("usual", FieldKind.Text, "usual range of a number, such as `>= 0.05 t/h, <= 4000 t/h`: outside of it the decision warns"),
        new("positive", FieldKind.Flag, "yes when zero is no possible answer"),
        new("example", FieldKind.Words, "an answer as an applicant would write it"),
        new("never_empty", FieldKind.Flag, "yes when a set has at least one of its values"),
        new("of_each", FieldKind.Flag, "yes when the number is of one thing: of `2×35 t/h` it is 35"),
        new("total_of", FieldKind.Text, "the fact of one thing of which this number is the sum"),
        new("words", FieldKind.Map, "words that stand for one option or several: `改扩建: [renovation, expansion]`; `…` among those of a set leaves the rest open"),
        new("unlisted", FieldKind.Text, "the option of a set for what is none of the others: a member that nobody knows counts as it, and leaves the rest open"),
        new("design_choice", FieldKind.Flag, "yes when the applicant can change it"),
    ]);

    public static readonly Shape Implication = new("implication",
    [
        new("if", FieldKind.Condition, "any condition", Required: true),
        new("then", FieldKind.Condition, "one test of a boolean, enum or set", Required: true),
        new("by", FieldKind.Text, "law or definition (if absent), or habit, which is weaker than a statement", Allowed: [.. SnakeCase.All<ImplicationBasis>()]),
    ]);

    public static readonly Shape ThingSum = new("sum of things",
    [
        new("total", FieldKind.Text, "the fact that holds the total", Required: true),
        new("each", FieldKind.Text, "the fact that is added up", Required: true),
        new("left_out", FieldKind.Text, "a boolean fact: those for which it is true do not count", Required: true),
        new("alike", FieldKind.Text, "those that agree in this fact count together; with the others the total has bounds only", Required: true),
    ]);

    public static readonly Shape ThingKind = new("kind of thing",
    [
        new("id", FieldKind.Text, "name of the list in an application", Required: true),
        new("of", FieldKind.Text, "what the ids of its facts begin with, before the dot", Required: true),
        new("label", FieldKind.Words, "what one of them is called", Required: true),
        new("sum", FieldKind.Mapping, "the total over the list", Of: ThingSum),
    ]);

    public static readonly Shape VocabularyFile = new("vocabulary",
    [
        new("facts", FieldKind.List, "the facts", Required: true, Of: Fact),
        new("order", FieldKind.Count, "place of the topic among the questions: of two that decide as much, the one of the lower number is asked first"),
        new("implications", FieldKind.List, "what follows from what", Of: Implication),
        new("things", FieldKind.List, "things of which a project may have several, each judged by itself", Of: ThingKind),
    ]);

    public static readonly Shape GroupVersion = new("group version",
    [
        new("in_force", FieldKind.Period, "when this version holds; always if absent"),
        new("codes", FieldKind.Texts, "surely members, with everything below"),
        new("unsettled", FieldKind.Texts, "arguable members: Unknown"),
    ]);

    public static readonly Shape OutsideCodes = new("outside codes",
    [
        new("codes", FieldKind.Texts, "surely no members, with everything below", Required: true),
        new("reason", FieldKind.Words, "why they are not meant", Required: true),
    ]);

    public static readonly Shape Group = new("group",
    [
        new("id", FieldKind.Text, "id", Required: true),
        new("kind", FieldKind.Text, "what the codes are", Required: true, Allowed: ["industry", "region"]),
        new("title", FieldKind.Words, "name", Required: true),
        new("source", FieldKind.Words, "where the membership comes from, and what of it is our mapping", Required: true),
        new("document", FieldKind.Text, "id of the document in the register"),
        new("verified", FieldKind.Flag, "no when it rests on something only recalled"),
        new("open", FieldKind.Flag, "yes when the source's list is open or the list is ours: what is neither named nor outside is Unknown"),
        new("outside", FieldKind.List, "of an open group: what is surely not meant", Of: OutsideCodes),
        new("versions", FieldKind.List, "dated versions", Required: true, Of: GroupVersion),
    ]);

    public static readonly Shape GroupsFile = new("groups", [new("groups", FieldKind.List, "the groups", Required: true, Of: Group)]);

    public static readonly Shape ExternalList = new("list",
    [
        new("id", FieldKind.Text, "id", Required: true),
        new("title", FieldKind.Words, "name", Required: true),
        new("of", FieldKind.Text, "what the entries are", Required: true, Allowed: ["catalogue_item"]),
        new("source", FieldKind.Words, "which document refers to it", Required: true),
        new("available", FieldKind.Flag, "whether the entries are at hand", Required: true),
        new("missing", FieldKind.Words, "what is missing and where an administrator puts it"),
        new("entries", FieldKind.Texts, "the entries"),
    ]);

    public static readonly Shape ListsFile = new("lists", [new("lists", FieldKind.List, "the lists", Required: true, Of: ExternalList)]);

    public static readonly Shape ClauseExample = new("clause example",
    [
        new("name", FieldKind.Text, "what the example shows", Required: true),
        new("of", FieldKind.Text, "for an exception: the name of the hit that it lifts, if not the first"),
        new("as_of", FieldKind.Date, "day of the decision"),
        new("given", FieldKind.FactValues, "the facts of which the clause itself speaks", Required: true),
    ]);

    public static readonly Shape Clause = new("clause",
    [
        new("id", FieldKind.Text, "id", Required: true),
        new("section", FieldKind.Text, "section of the document", Required: true),
        new("locator", FieldKind.Text, "a phrase that stands word for word in the document", Required: true),
        new("locator_note", FieldKind.Words, "a remark on the locator"),
        new("outcome", FieldKind.Text, "what a hit yields", Required: true, Allowed: ["reject", "notify", "pass"]),
        new("family", FieldKind.Text, "family of rules", Required: true),
        new("check", FieldKind.Text, "in plain words what to test", Required: true),
        new("strength", FieldKind.Text, "what its words demand", Allowed: [.. SnakeCase.All<Strength>()]),
        new("not_encodable", FieldKind.Words, "why no application can be tested against it"),
        new("bars", FieldKind.List, "what it hits, as a second reader found in the document without looking at the rule", Of: ClauseExample, IsExamples: true),
        new("excepts", FieldKind.List, "what lifts such a hit, or lies just beside it", Of: ClauseExample, IsExamples: true),
    ]);

    public static readonly Shape Document = new("document",
    [
        new("id", FieldKind.Text, "id", Required: true),
        new("title", FieldKind.Words, "title", Required: true),
        new("issuer", FieldKind.Words, "who issued it", Required: true),
        new("published", FieldKind.Text, "day or year of publication", Required: true),
        new("region", FieldKind.Text, "region code; empty for the nation", Required: true),
        new("authority", FieldKind.Text, "how binding it is", Required: true, Allowed: [.. SnakeCase.All<Authority>()]),
        new("in_force", FieldKind.Period, "when it is in force", Required: true),
        new("verified", FieldKind.Date, "the day it was last compared with its text"),
        new("note", FieldKind.Words, "what a reader must know of the copy"),
        new("clauses", FieldKind.List, "the requirements that can be checked", Of: Clause),
    ]);

    public static readonly Shape DocumentsFile = new("documents",
        [new("documents", FieldKind.List, "the documents", Required: true, Of: Document)]);

    public static readonly Shape Case = new("case",
    [
        new("name", FieldKind.Text, "what the case shows", Required: true),
        new("as_of", FieldKind.Date, "day of the decision"),
        new("given", FieldKind.FactValues, "the facts", Required: true),
        new("expect", FieldKind.Text, "what the rule must make of them", Required: true, Allowed: [.. CaseExpectations.Names]),
    ]);

    public static readonly Shape Rule = new("rule",
    [
        new("id", FieldKind.Text, "pack/name", Required: true),
        new("title", FieldKind.Words, "what it requires", Required: true),
        new("clause", FieldKind.Texts, "ids of the clauses it encodes", Required: true),
        new("in_force", FieldKind.Period, "if not that of the document"),
        new("region", FieldKind.Text, "if narrower than the pack's"),
        new("industry", FieldKind.Texts, "codes and group:ids it speaks to"),
        new("nature", FieldKind.Texts, "natures it speaks to"),
        new("dimension", FieldKind.Text, "side of admission", Required: true, Allowed: [.. SnakeCase.All<Dimension>()]),
        new("when", FieldKind.Condition, "conditions", Required: true),
        new("unless", FieldKind.Condition, "exception"),
        new("concerns", FieldKind.Condition, "whom it usually concerns: spares questions, silences no stated fact"),
        new("under", FieldKind.Texts, "ids of the higher rules of which it is the local form: their exceptions hold for it"),
        new("overrides", FieldKind.Texts, "ids of general rules it sets aside"),
        new("then", FieldKind.Text, "effect", Required: true, Allowed: [.. SnakeCase.All<Effect>()]),
        new("because", FieldKind.Words, "reason with {fact.id} placeholders", Required: true),
        new("remedy", FieldKind.Words, "what the applicant can do"),
        new("duties", FieldKind.WordsList, "documents and commitments"),
        new("note", FieldKind.Words, "how we read the text, where that had to be decided; shown with the reason"),
        new("interpretations", FieldKind.Texts, "ids of the official interpretations it follows"),
        new("verified", FieldKind.Flag, "no when it rests on something only recalled"),
        new("cases", FieldKind.List, "examples", Of: Case, IsExamples: true),
    ]);

    public static readonly Shape PackFile = new("pack",
    [
        new("pack", FieldKind.Text, "id of the pack", Required: true),
        new("title", FieldKind.Words, "title", Required: true),
        new("region", FieldKind.Text, "region code of every rule; empty for the nation"),
        new("held", FieldKind.Period, "the days for which the law of this jurisdiction is held (in one file of the pack)"),
        new("rules", FieldKind.List, "the rules", Required: true, Of: Rule),
    ]);

    public static readonly Shape Application = new("application",
    [
        new("id", FieldKind.Text, "id of the application"),
        new("title", FieldKind.Text, "name for readers"),
        new("as_of", FieldKind.Date, "day of the decision"),
        new("facts", FieldKind.FactValues, "what is known", Required: true),
        new("site", FieldKind.Map, "coordinates or geometry"),
    ]);

    /// <summary>The kinds of rule file, each told by its first required key.</summary>
    public static readonly IReadOnlyList<Shape> Files = [VocabularyFile, GroupsFile, ListsFile, DocumentsFile, PackFile, CatalogueShapes.File, CatalogueShapes.TradesFile];
}
