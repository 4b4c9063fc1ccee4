using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>
/// A decision in the words of one language, in the order in which people read it. The text, Markdown and HTML forms only lay it out;
/// so they always say the same.
/// </summary>
public sealed record DecisionReport
{
    public required Language Language { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>不予准入（确定）; 未定 where nothing applies yet and nothing can be ruled out.</summary>
    public required string Headline { get; init; }

    /// <summary>What the project is called; the id when it has no title.</summary>
    public required string Title { get; init; }

    /// <summary>Application, day, and the packs that speak to the place.</summary>
    public required ImmutableArray<LabelledText> Summary { get; init; }

    /// <summary>Until when the decision is good, and the levels of government of which nothing is held.</summary>
    public required ImmutableArray<LabelledText> Validity { get; init; }

    /// <summary>Items of the catalogue, grade and procedure as far as they are known; often empty.</summary>
    public required ImmutableArray<LabelledText> Classification { get; init; }

    public required ImmutableArray<DimensionLine> Dimensions { get; init; }

    public required ImmutableArray<string> Problems { get; init; }

    /// <summary>Only groups that have rules.</summary>
    public required ImmutableArray<ReasonGroupSection> Groups { get; init; }

    public required ImmutableArray<NeedLine> Needs { get; init; }

    /// <summary>What only the assessment can answer, one line a rule.</summary>
    public required ImmutableArray<LabelledText> Deferred { get; init; }

    /// <summary>Titles of the rules that usually do not concern such a project.</summary>
    public required ImmutableArray<string> Unconcerned { get; init; }

    /// <summary>What to know before relying on the whole decision.</summary>
    public required ImmutableArray<string> Cautions { get; init; }

    public required ImmutableArray<LabelledText> Assumptions { get; init; }

    /// <summary>What the map said of the site, also where it knew nothing; empty without a map.</summary>
    public required ImmutableArray<LabelledText> OnTheMap { get; init; }

    /// <summary>Where the applicant and the map disagree.</summary>
    public required ImmutableArray<LabelledText> Disputes { get; init; }

    /// <summary>Day, digest and engine.</summary>
    public required string Footer { get; init; }

    public Wording Wording => Wording.In(Language);
}

public sealed record LabelledText(string Label, string Text);

/// <param name="Text">verdict with certainty or range</param>
public sealed record DimensionLine(Dimension Dimension, string Label, Verdict Verdict, string Text);

public sealed record ReasonGroupSection(ReasonGroup Group, string Heading, ImmutableArray<ReasonEntry> Reasons);

/// <param name="Effect">name of the effect, in groups that mix effects; otherwise null</param>
/// <param name="Facts">the tests that bear on it, for rules that fire</param>
/// <param name="ShortBasis">the citation with its title cut, for lists; null for a rule without a clause</param>
public sealed record ReasonEntry(
    string RuleId,
    string Title,
    string? Effect,
    string Message,
    ImmutableArray<FactRow> Facts,
    ImmutableArray<ReasonDetail> Details,
    string? ShortBasis);

/// <summary>One test of a proof in words.</summary>
/// <param name="IsScope">it belongs to the scope of the rule, not to its condition</param>
/// <param name="IsStated">the applicant said so, which goes without saying</param>
public sealed record FactRow(string Fact, string Value, string Origin, string Required, string Truth, bool IsScope, bool IsStated);

public enum DetailKind
{
    Plain,
    Basis,
    Caution,
}

/// <summary>A labelled line, or a list of them, below a reason.</summary>
public sealed record ReasonDetail(DetailKind Kind, string Label, ImmutableArray<string> Items);

/// <param name="Fact">id of the fact to state; null for a list that is missing</param>
public sealed record NeedLine(string Question, string? Fact, string? Help, string Decides);
