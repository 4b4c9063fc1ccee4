using NodaTime;
using PermitScreen.Rules;

namespace PermitScreen.RulesEngine;

/// <summary>Which law is exported: that of one day, and of it perhaps only a part.</summary>
public sealed record ExportScope
{
    /// <summary>The day whose law it is. Expressions know no periods: another day needs another export.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Code of a region: rules from above hold there, rules below it may. Null for all.</summary>
    public string? Region { get; init; }

    /// <summary>Id of a document: only the rules that cite it. Null for all.</summary>
    public string? Document { get; init; }

    /// <summary>Access conditions of control units stay out: they are found by unit, in lists of their own.</summary>
    internal bool Contains(Rule rule) =>
        rule.Scope.Unit is null
        && new RuleQuery { Region = Region, Day = Day }.Fits(rule)
        && (Document is null || rule.Documents.Any(d => d.Id == Document));
}
