using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>
/// A decision in the words of one language, in the order in which people read it. The text, Markdown and HTML forms only lay it out;
/// so they always say the same.
/// </summary>
internal sealed record DecisionReport
{
    /// <summary>Puts a decision into words.</summary>
    public static DecisionReport Of(Decision decision, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionReportBuilder.Build(decision, language);
    }

    /// <summary>The language of every text in it.</summary>
    public required Language Language { get; init; }

    /// <summary>The verdict, for colours and symbols.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>不予准入（确定）; 未定 where nothing applies yet and nothing can be ruled out.</summary>
    public required string Headline { get; init; }

    /// <summary>What the project is called; the id when it has no title.</summary>
    public required string Title { get; init; }

    /// <summary>Application, day, and the packs that speak to the place.</summary>
    public required ImmutableArray<LabelledText> Summary { get; init; }

    /// <summary>Until when the decision is good, and the levels of government of which nothing is held.</summary>
    public required ImmutableArray<LabelledText> Validity { get; init; }

    /// <summary>What people come for, in the order in which they ask.</summary>
    public required ImmutableArray<AnswerSection> Answer { get; init; }

    /// <summary>What the grade takes for granted; often empty.</summary>
    public required ImmutableArray<LabelledText> Classification { get; init; }

    /// <summary>One line for each side of admission.</summary>
    public required ImmutableArray<DimensionLine> Dimensions { get; init; }

    /// <summary>Contradictions among the stated facts and faults of the site; empty for most.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    /// <summary>Only groups that have rules.</summary>
    public required ImmutableArray<ReasonGroupSection> Groups { get; init; }

    /// <summary>What is missing, most decisive first.</summary>
    public required ImmutableArray<NeedLine> Needs { get; init; }

    /// <summary>The names of what may be asked once these are answered.</summary>
    public required ImmutableArray<string> FollowUps { get; init; }

    /// <summary>What only the assessment can answer, one line a rule.</summary>
    public required ImmutableArray<LabelledText> Deferred { get; init; }

    /// <summary>Titles of the rules that usually do not concern such a project.</summary>
    public required ImmutableArray<string> Unconcerned { get; init; }

    /// <summary>What to know before relying on the whole decision.</summary>
    public required ImmutableArray<string> Cautions { get; init; }

    /// <summary>The facts that were taken for granted, each with the value.</summary>
    public required ImmutableArray<LabelledText> Assumptions { get; init; }

    /// <summary>What the map said of the site, also where it knew nothing; empty without a map.</summary>
    public required ImmutableArray<LabelledText> OnTheMap { get; init; }

    /// <summary>Where the applicant and the map disagree.</summary>
    public required ImmutableArray<LabelledText> Disputes { get; init; }

    /// <summary>Day, digest and engine.</summary>
    public required string Footer { get; init; }

    internal Wording Wording => Wording.In(Language);
}

/// <summary>A line with a label before it.</summary>
/// <param name="Label">what the text is about</param>
/// <param name="Text">the text</param>
internal sealed record LabelledText(string Label, string Text);

/// <summary>The verdict on one side of admission.</summary>
/// <param name="Dimension">the side of admission</param>
/// <param name="Label">its name</param>
/// <param name="Verdict">its verdict</param>
/// <param name="Text">verdict with certainty or range</param>
/// <param name="Brief">the verdict, or that it is not settled</param>
internal sealed record DimensionLine(Dimension Dimension, string Label, Verdict Verdict, string Text, string Brief);

/// <summary>The rules of one kind of outcome.</summary>
/// <param name="Group">the kind of outcome</param>
/// <param name="Heading">its name with the number of rules</param>
/// <param name="Reasons">the rules, strictest first</param>
internal sealed record ReasonGroupSection(ReasonGroup Group, string Heading, ImmutableArray<ReasonEntry> Reasons);

/// <summary>One rule in words.</summary>
/// <param name="RuleId">id of the rule</param>
/// <param name="Title">title of the rule</param>
/// <param name="Effect">name of the effect, in groups that mix effects; otherwise null</param>
/// <param name="Message">why it fired or may fire, with the values of the application</param>
/// <param name="Facts">the tests that bear on it, for rules that fire</param>
/// <param name="Details">basis, cautions, remedy and what else there is to say</param>
/// <param name="ShortBasis">the citation with its title cut, for lists; null for a rule without a clause</param>
internal sealed record ReasonEntry(
    string RuleId,
    string Title,
    string? Effect,
    string Message,
    ImmutableArray<FactRow> Facts,
    ImmutableArray<ReasonDetail> Details,
    string? ShortBasis);

/// <summary>One test of a proof in words.</summary>
/// <param name="Fact">label of the fact</param>
/// <param name="Value">its value in words</param>
/// <param name="Origin">where the value comes from</param>
/// <param name="Required">what the rule asks of it</param>
/// <param name="Truth">whether that holds</param>
/// <param name="IsScope">it belongs to the scope of the rule, not to its condition</param>
/// <param name="IsStated">the applicant said so, which goes without saying</param>
internal sealed record FactRow(string Fact, string Value, string Origin, string Required, string Truth, bool IsScope, bool IsStated);

/// <summary>What a detail is, for its looks.</summary>
internal enum DetailKind
{
    /// <summary>Nothing in particular.</summary>
    Plain,
    /// <summary>The citation.</summary>
    Basis,
    /// <summary>A reason to look at the source first.</summary>
    Caution,
    /// <summary>What must be done or handed in, which a page may have in one list.</summary>
    Duty,
    /// <summary>What stands among the next steps already.</summary>
    Remedy,
    /// <summary>For who wants to know more: further sources, and how they are read.</summary>
    Background,
}

/// <summary>A labelled line, or a list of them, below a reason.</summary>
/// <param name="Kind">what it is</param>
/// <param name="Label">its name</param>
/// <param name="Items">one line, or several that belong together</param>
internal sealed record ReasonDetail(DetailKind Kind, string Label, ImmutableArray<string> Items);

/// <summary>Something that is missing, as a question.</summary>
/// <param name="Question">the question, or the name of the missing list</param>
/// <param name="Fact">id of the fact to state; null for a list that is missing</param>
/// <param name="Help">how to find the answer; null when there is nothing to say</param>
/// <param name="Decides">how many rules it bears on, and the worst that they can yield</param>
internal sealed record NeedLine(string Question, string? Fact, string? Help, string Decides);
