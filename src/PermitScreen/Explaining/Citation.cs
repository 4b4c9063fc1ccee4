using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>Where a rule is written, complete in itself: nobody needs the rule files to follow it.</summary>
public sealed record Citation
{
    /// <summary>Columns of a terminal.</summary>
    private const int ShortTitle = 44;

    /// <summary>Id of the clause, such as ZT-06.</summary>
    public required string Clause { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Where in the document: article, paragraph, item.</summary>
    public required string Section { get; init; }

    /// <summary>A phrase that stands word for word in the document.</summary>
    public required string Locator { get; init; }

    /// <summary>Rank of the document.</summary>
    public required Authority Authority { get; init; }

    /// <summary>What the words of the clause demand; null while nobody has read them for that.</summary>
    public Strength? Strength { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Issuer { get; init; }

    /// <summary>First day of force, or the bare year when only that is known; null when there is no limit.</summary>
    public string? From { get; init; }

    /// <summary>First day on which it is no longer in force.</summary>
    public string? To { get; init; }

    /// <summary>Last day for which the text is known to be unamended; null while it is looked after.</summary>
    public string? CheckedTo { get; init; }

    /// <summary>One citation for each clause of the rule; the first is the one it rests on.</summary>
    public static ImmutableArray<Citation> Of(Rule rule, Language language) => CitedRule.Of(rule).In(language);

    /// <summary>
    /// The same for one project: an entry of a catalogue, which is a clause and an option of a set that the rule tests, is cited only
    /// where the project is known to have it.
    /// </summary>
    internal static ImmutableArray<Citation> Of(Rule rule, Language language, FactSheet sheet) => CitedRule.Of(rule).In(language, sheet);

    internal static Citation Of(Rule rule, Clause clause, SourceDocument document, Language language) => new()
    {
        Clause = clause.Id,
        Document = document.Title.In(language),
        Section = clause.Section,
        Locator = clause.Locator,
        Authority = document.Authority,
        Strength = clause.Strength,
        Issuer = document.Issuer.In(language),
        From = FromOf(rule.InForce),
        To = rule.InForce.To is { } to ? Dates.Format(to) : null,
        CheckedTo = document.InForce.CheckedTo is { } last ? Dates.Format(last) : null,
    };

    /// <summary>《…》三（二）3（ZT-06），规范性文件，2018-09-13 起施行</summary>
    public string ToText(Language language)
    {
        var wording = Wording.In(language);
        // A ban or a demand is what people expect of a rule; what demands less is said.
        var strength = Strength is Rules.Strength.InPrinciple or Rules.Strength.Task or Rules.Strength.Aim ? wording.Name(Strength.Value) : "";
        var parts = new[] { Place(Document, language), wording.Name(Authority), strength, wording.InForce(From, To, Authority), CheckedTo is { } last ? wording.CheckedTo(last) : "" };
        return string.Join(language == Language.Zh ? "，" : ", ", parts.Where(p => p.Length > 0));
    }

    /// <summary>《湖北省生态环境厅关于进一步加强生态环境保护…》6（HB-01）</summary>
    public string ToShortText(Language language) => Place(LineBreaker.Cut(Document, ShortTitle), language);

    /// <summary>The same with the whole title, as a letter has it.</summary>
    internal string ToPlaceText(Language language) => Place(Document, language);

    /// <summary>A day; a bare year where no more is known; null for what is always in force.</summary>
    internal static string? FromOf(EffectivePeriod period)
    {
        if (period.From == LocalDate.MinIsoValue)
            return null;
        return period.IsExact ? Dates.Format(period.From) : period.From.Year.ToString("0000", CultureInfo.InvariantCulture);
    }

    private string Place(string title, Language language)
    {
        var wording = Wording.In(language);
        var gap = language == Language.Zh || Section.Length == 0 ? "" : ", ";
        return wording.Bracketed(wording.Document(title) + gap + Section, Clause);
    }
}
