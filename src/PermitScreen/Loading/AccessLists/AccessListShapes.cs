namespace PermitScreen.Loading.AccessLists;

/// <summary>The mappings of an access-list file.</summary>
internal static class AccessListShapes
{
    public static readonly Shape Condition = new("access condition",
    [
        new("id", FieldKind.Text, "number within its list", Required: true),
        new("dimension", FieldKind.Text, "part of the list", Required: true, Allowed: [.. SnakeCase.All<AccessDimension>()]),
        new("effect", FieldKind.Text, "what it does", Required: true, Allowed: [.. SnakeCase.All<AccessEffect>()]),
        new("industry", FieldKind.Texts, "codes and group:ids it covers; all if absent"),
        new("when", FieldKind.Condition, "further facts"),
        new("text", FieldKind.Words, "the condition in words", Required: true),
    ]);

    public static readonly Shape List = new("access list",
    [
        new("unit", FieldKind.Text, "code of the control unit"),
        new("region", FieldKind.Text, "or the region whose units all inherit it"),
        new("name", FieldKind.Words, "name of the unit"),
        new("conditions", FieldKind.List, "the conditions", Required: true, Of: Condition),
    ]);

    public static readonly Shape File = new("access lists",
    [
        new("access_lists", FieldKind.Text, "id of the publication", Required: true),
        new("title", FieldKind.Words, "title", Required: true),
        new("source", FieldKind.Words, "who published it, where", Required: true),
        new("synthetic", FieldKind.Flag, "yes for made-up data"),
        new("verified", FieldKind.Date, "the day it was last compared with its source"),
        new("in_force", FieldKind.Period, "when it is in force"),
        new("table", FieldKind.Text, "name of a CSV file beside this one with more conditions"),
        new("lists", FieldKind.List, "lists of units and regions", Of: List),
    ]);
}
