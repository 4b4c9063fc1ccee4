using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>
/// Every fixed phrase of decisions and explanations, in one language. The members are abstract, so that a phrase that is missing in a
/// language does not compile.
/// </summary>
internal abstract class Wording
{
    private static readonly WordingZh Chinese = new();
    private static readonly WordingEn English = new();

    public static Wording In(Language language) => language == Language.Zh ? Chinese : English;

    /// <summary>As the <c>lang</c> attribute of a page has it.</summary>
    public abstract string LanguageTag { get; }

    // Names
    public abstract string Name(Verdict verdict);

    public abstract string Name(Effect effect);

    public abstract string Name(Dimension dimension);

    public abstract string Name(FactOrigin origin);

    public abstract string Name(Authority authority);

    public abstract string Name(RuleState state);

    public abstract string Name(Truth truth);

    public abstract string Name(ReasonGroup group);

    /// <summary>Name of a procedure code: approval, commitment, filing, exempt, none.</summary>
    public abstract string Name(Procedure procedure);

    // Joining
    public abstract string Join(IEnumerable<string> items);

    public abstract string Semicolon { get; }

    public abstract string And(string first, string second);

    public abstract string Labelled(string label, string text);

    public abstract string Bracketed(string text, string inBrackets);

    public abstract string Quoted(string text);

    public abstract string Document(string title);

    // Values and expectations
    public abstract string Yes { get; }

    public abstract string No { get; }

    public abstract string Unknown { get; }

    public abstract string NotApplicable { get; }

    /// <summary>The empty set.</summary>
    public abstract string Nothing { get; }

    /// <summary>After the known members of a set of which the others are open.</summary>
    public abstract string RestUnknown { get; }

    /// <summary>The members that may be there beside those named.</summary>
    public abstract string Perhaps(string members);

    public abstract string AndMore(int count);

    public abstract string Is(IReadOnlyList<string> options, bool negated);

    public abstract string Contains(IReadOnlyList<string> members, bool negated);

    public abstract string BelongsTo(string names, bool negated);

    public abstract string IsOnList(string title, bool negated);

    public abstract string HasAny(bool negated);

    public abstract string InInterval(string bounds, bool negated);

    // Verdict
    public abstract string Certain { get; }

    public abstract string Open(VerdictRange range);

    public abstract string Application { get; }

    public abstract string AsOf { get; }

    public abstract string Classification { get; }

    public abstract string CatalogueItem { get; }

    public abstract string ProcedureLabel { get; }

    public abstract string GradeOpen(string grades, string missing);

    public abstract string GradeReduced(string from, string to);

    public abstract string MayChangeLabel { get; }

    /// <summary>Beside a grade that lists of the place may change.</summary>
    public abstract string NotFinal { get; }

    /// <summary>Lists of the place that may grade the project otherwise than the national catalogue does.</summary>
    public abstract string MayChange(string sources);

    // The answer, before the reasons
    public abstract string Dimensions { get; }

    public abstract string GradeNotKnown { get; }

    public abstract string GradeNotHeld { get; }

    /// <summary>An item with its number and name.</summary>
    public abstract string ItemNumber(string item);

    public abstract string Permit { get; }

    public abstract string MayBeBuilt { get; }

    public abstract string Bars { get; }

    public abstract string MayBar { get; }

    public abstract string NothingBars { get; }

    public abstract string Next { get; }

    public abstract string FirstRemedy(string remedy);

    public abstract string AnswerNeeds(int count);

    /// <summary>After the title of the first of several rules.</summary>
    public abstract string AndOtherRules(int count);

    public abstract string DecidedWithin(string step, int days);

    /// <summary>Lines left out of the first page.</summary>
    public abstract string Folded(int count);

    /// <summary>Whole parts left out of the first page, each with its number.</summary>
    public abstract string FoldedParts(string parts);

    // Reasons
    public abstract string Undetermined(string missing);

    public abstract string DayOfEffect { get; }

    /// <summary>Open is whether the text was amended after the day up to which it was checked.</summary>
    public abstract string LaterAmendments(string day);

    public abstract string Membership(string value, string expectation);

    public abstract string RestsOnAssumption(string facts);

    public abstract string Basis { get; }

    public abstract string AlsoBasedOn { get; }

    public abstract string FactsHeading { get; }

    public abstract string Duties { get; }

    public abstract string Remedy { get; }

    public abstract string SmallestChange { get; }

    public abstract string Caution { get; }

    public abstract string Contested(string rules);

    public abstract string Overridden(string rules);

    public abstract string FactColumn { get; }

    public abstract string ValueColumn { get; }

    public abstract string OriginColumn { get; }

    public abstract string RequiredColumn { get; }

    public abstract string TruthColumn { get; }

    // Citation; the texts of from and to are days or years, to is the first day on which it is no longer in force.
    public abstract string InForce(string? from, string? to, Authority authority);

    /// <summary>Until when amendments of a text were looked after.</summary>
    public abstract string CheckedTo(string day);

    // Cautions
    public abstract string PolicyOnly { get; }

    public abstract string RuleUnverified { get; }

    public abstract string DocumentOld(string document, string verified);

    public abstract string DocumentNeverVerified(string document);

    public abstract string DayOfEffectUnknown(string document, string year);

    // The rest of a decision
    public abstract string Problems { get; }

    public abstract string Needs { get; }

    public abstract string MoreNeeds(int count);

    /// <param name="names">of what may be asked once the questions before are answered</param>
    public abstract string FollowUps(int count, string names);

    public abstract string MoreOpenRules(int count);

    public abstract string Decides(int rules, string worst);

    public abstract string ListMissing(string title);

    public abstract string Assumptions { get; }

    // The map
    public abstract string OnTheMap { get; }

    public abstract string Disputes { get; }

    /// <param name="stated">null when it only followed from other answers</param>
    public abstract string Disputed(string? stated, string counted);

    /// <summary>The source of a group says otherwise than the applicant.</summary>
    public abstract string DisputedBySource(string stated);

    /// <summary>A box not ticked that something implies.</summary>
    public abstract string NotTicked(string option, string because);

    /// <summary>One of several boxes not ticked, of which something implies one.</summary>
    public abstract string OneNotTicked(string because);

    /// <summary>A habit that does not hold here.</summary>
    public abstract string NotAsUsual(string because);

    /// <summary>Members not ticked that open questions could imply.</summary>
    public abstract string TakenAsAbsent(string options, string open);

    /// <summary>约20吨</summary>
    public abstract string About(string number);

    /// <summary>A set that has members, unknown which.</summary>
    public abstract string SomeUnknown { get; }

    public abstract string TakenAsAbsentLabel { get; }

    /// <summary>Content that nobody mentioned and that would make the grade heavier.</summary>
    public abstract string TakenAsAbsent(string items);

    public abstract string Packs { get; }

    public abstract string NoLocalRules { get; }

    public abstract string DayNotHeld(string pack, string day);

    public abstract string CatalogueNotHeld(string day);

    public abstract string UnusualValue(string value, string usual);

    public abstract string ListOfOthers(string fact);

    /// <param name="word">as the application has it</param>
    /// <param name="code">with its name</param>
    public abstract string ReadAsTrade(string fact, string word, string code);

    public abstract string BestAndWorst(VerdictRange range);

    /// <summary>The verdict where nothing applies yet and nothing can be ruled out.</summary>
    public abstract string NotYetKnown { get; }

    public abstract string GoodUntil { get; }

    public abstract string LawChanges(string day);

    public abstract string LawUnchecked(string day);

    public abstract string LevelsNotHeld { get; }

    public abstract string Deferred { get; }

    public abstract string DeferredHelp { get; }

    public abstract string Unconcerned { get; }

    public abstract string UnconcernedHelp { get; }

    /// <summary>How an encoding narrows, widens or interprets the text.</summary>
    public abstract string HowWeReadIt { get; }

    public abstract string Interpretations { get; }

    public abstract string AwaitsException { get; }

    public abstract string ForGrade { get; }

    public abstract string Example(string example);

    public abstract string Name(Strength strength);

    public abstract string Name(Settler settler);

    public abstract string RuleSet { get; }

    public abstract string NoReasons { get; }

    // Rules in words
    public abstract string Scope { get; }

    public abstract string Region { get; }

    public abstract string Nation { get; }

    public abstract string Period { get; }

    public abstract string AlwaysInForce { get; }

    public abstract string Conditions { get; }

    public abstract string AllOf { get; }

    public abstract string AnyOf { get; }

    public abstract string NoneOf { get; }

    public abstract string Unless { get; }

    public abstract string Always { get; }

    public abstract string Message { get; }

    public abstract string SourceWords { get; }

    public abstract string Overrides { get; }

    public abstract string OverriddenByLabel { get; }

    public abstract string Note { get; }

    public abstract string Cases { get; }

    public abstract string State { get; }
}
