using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>The phrases in English.</summary>
internal sealed class WordingEn : Wording
{
    public override string Semicolon => "; ";

    public override string LanguageTag => "en";

    public override string Yes => "yes";

    public override string No => "no";

    public override string Unknown => "unknown";

    public override string NotApplicable => "not applicable";

    public override string Nothing => "none";

    public override string RestUnknown => "the rest unknown";

    public override string Perhaps(string members) => $"perhaps also {members}";

    public override string Certain => "certain";

    public override string Application => "Application";

    public override string AsOf => "As of";

    public override string Classification => "EIA grade";

    public override string CatalogueItem => "Catalogue item";

    public override string ProcedureLabel => "Procedure";

    public override string Dimensions => "By side";

    public override string GradeNotKnown => "not yet known; the industry or the catalogue item comes first";

    public override string GradeNotHeld => "not known; the rules hold no classification catalogue of that day";

    public override string ItemNumber(string item) => $"item {item}";

    public override string Permit => "Discharge permit";

    public override string MayBeBuilt => "May it be built";

    public override string Bars => "Barred by";

    public override string MayBar => "May be barred by";

    public override string NothingBars => "no ban was found";

    public override string Next => "What next";

    public override string FirstRemedy(string remedy) => $"first solve: {remedy}";

    public override string AnswerNeeds(int count) => $"give the information still needed ({count}, below) and decide again";

    public override string AndOtherRules(int count) => $" and {count - 1} more {(count == 2 ? "rule" : "rules")}";

    public override string DecidedWithin(string step, int days) => $"{step}; decided within {days} days from receipt";

    public override string Folded(int count) => $"and {count} more, shown by --all";

    public override string FoldedParts(string parts) => $"also {parts}, shown by --all";

    public override string DayOfEffect => "the day on which the source took effect";

    public override string LaterAmendments(string day) => $"whether the source was amended after {day} (not looked up)";

    public override string Basis => "Basis";

    public override string AlsoBasedOn => "Also";

    public override string FactsHeading => "Facts";

    public override string Duties => "To do";

    public override string Remedy => "Remedy";

    public override string SmallestChange => "Smallest change";

    public override string Caution => "Caution";

    public override string FactColumn => "Fact";

    public override string ValueColumn => "Value";

    public override string OriginColumn => "Origin";

    public override string RequiredColumn => "Condition";

    public override string TruthColumn => "Met";

    public override string PolicyOnly => "this rests on a policy article alone, which is no normative act; its legal basis needs checking before anyone is refused on it";

    public override string RuleUnverified => "this rule has not been compared with its source, which must be checked";

    public override string Problems => "Contradictory or not understood in the application";

    public override string Needs => "Information still needed";

    public override string Assumptions => "Assumptions";

    public override string OnTheMap => "Located on the map";

    public override string Disputes => "Stated otherwise";

    public override string DisputedBySource(string stated) => $"stated as {stated}; the source says otherwise, and counts";

    public override string NotTicked(string option, string because) => $"{option} is not ticked, but follows from {because}; it counts as given";

    public override string OneNotTicked(string because) => $"one of those not ticked follows from {because}; which one is open";

    public override string NotAsUsual(string because) => $"usually follows otherwise from {because}; what was stated counts";

    public override string TakenAsAbsent(string options, string open) => $"not ticked, taken as absent while this is unanswered ({open}): {options}";

    public override string About(string number) => $"about {number}";

    public override string SomeUnknown => "some, kind unknown";

    public override string Disputed(string? stated, string counted) =>
        $"{(stated is null ? "other answers disagree with the map" : $"stated as {stated}")}; the map's {counted} counts, and what is disputed never supports a pass";

    public override string TakenAsAbsentLabel => "Taken for granted";

    public override string TakenAsAbsent(string items) => $"content nobody mentioned is taken as absent; if there is any, these items count too: {items}";

    public override string Packs => "Rules applied";

    public override string NoLocalRules => "the rule set has no local rules for this place; pass means only that no rule was found, not that local demands are met";

    public override string DayNotHeld(string pack, string day) => $"the rule set does not hold “{pack}” for {day}; the verdict cannot be relied on";

    public override string CatalogueNotHeld(string day) => $"the rule set does not hold the EIA classification catalogue of {day}; the grade cannot be told";

    public override string ReadAsTrade(string fact, string word, string code) => $"{fact}: “{word}” is no name of the classification and is read as {code}; please check";

    public override string ListOfOthers(string fact) => $"“{fact}” is usually a list for other trades or places; check what was ticked, it counts as stated";

    public override string UnusualValue(string value, string usual) => $"{value} is outside the usual range ({usual}); check the number and its unit";

    public override string NotYetKnown => "Not yet known";

    public override string GoodUntil => "Good until";

    public override string LawChanges(string day) => $"{day}, when the law that bears on it changes; decide again then";

    public override string LawUnchecked(string day) => $"{day}, from when amendments of the law that bears on it were not looked for; decide again then";

    public override string LevelsNotHeld => "No rules held of";

    public override string Deferred => "Left to the assessment";

    public override string DeferredHelp => "Only the environmental assessment itself can answer these; they are no part of the verdict:";

    public override string Unconcerned => "Usually not concerned";

    public override string UnconcernedHelp => "These rules usually do not concern such a project and were not asked about; say so if one does:";

    public override string HowWeReadIt => "How we read it";

    public override string Interpretations => "Replies followed";

    public override string AwaitsException => "the text says “in principle” and names no exception; say whether the authority has granted one";

    public override string ForGrade => "settles the EIA grade";

    public override string Example(string example) => $"for example: {example}";

    public override string Name(Strength strength) => strength switch
    {
        Strength.Ban => "ban",
        Strength.Requirement => "requirement",
        Strength.InPrinciple => "in principle",
        Strength.Task => "task of government",
        _ => "aim",
    };

    public override string Name(Settler settler) => settler switch
    {
        Settler.Applicant => "for the applicant",
        Settler.Map => "from the map",
        Settler.Authority => "for the authority",
        _ => "for the assessment",
    };

    public override string RuleSet => "Rule set";

    public override string NoReasons => "No rule fires or is open.";

    public override string Scope => "Scope";

    public override string Region => "Region";

    public override string Nation => "the whole nation";

    public override string Period => "Period";

    public override string AlwaysInForce => "without limit";

    public override string Conditions => "Conditions";

    public override string AllOf => "all of:";

    public override string AnyOf => "one of:";

    public override string NoneOf => "not the case:";

    public override string Unless => "Unless";

    public override string Always => "no conditions";

    public override string Message => "Message";

    public override string SourceWords => "Words of the source";

    public override string Overrides => "Sets aside";

    public override string OverriddenByLabel => "May be set aside by";

    public override string Note => "Note";

    public override string Cases => "Cases";

    public override string State => "State";

    public override string Name(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "Pass",
        Verdict.Notify => "Notify",
        _ => "Reject",
    };

    public override string Name(Effect effect) => effect switch
    {
        Effect.Reject => "reject",
        Effect.Notify => "notify",
        Effect.Commit => "commitment procedure",
        Effect.Exempt => "exemption",
        Effect.Simplify => "lower EIA grade",
        Effect.Regrade => "graded locally",
        _ => "encouragement",
    };

    public override string Name(Dimension dimension) => dimension switch
    {
        Dimension.Project => "Project",
        Dimension.Quantity => "Quantity",
        Dimension.Space => "Space",
        _ => "Procedure",
    };

    public override string Name(FactOrigin origin) => origin switch
    {
        FactOrigin.Unknown => "unknown",
        FactOrigin.NotApplicable => "not applicable",
        FactOrigin.Given => "given",
        FactOrigin.SelfAssessed => "the applicant's own assessment",
        FactOrigin.Implied => "usually so",
        FactOrigin.Located => "located",
        FactOrigin.Derived => "derived",
        _ => "assumed",
    };

    public override string Name(Authority authority) => authority switch
    {
        Authority.Law => "law",
        Authority.Regulation => "administrative regulation",
        Authority.LocalRegulation => "local regulation",
        Authority.MinistryRule => "ministry rule",
        Authority.Normative => "normative document",
        _ => "statement of policy",
    };

    public override string Name(RuleState state) => state switch
    {
        RuleState.OutOfScope => "out of scope",
        RuleState.Silent => "silent",
        RuleState.Undetermined => "undetermined",
        RuleState.Fires => "fires",
        _ => "set aside by a special rule",
    };

    public override string Name(Truth truth) => truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        _ => "unknown",
    };

    public override string Name(ReasonGroup group) => group switch
    {
        ReasonGroup.Reject => "Reject",
        ReasonGroup.Notify => "Notify",
        ReasonGroup.Open => "Undetermined",
        ReasonGroup.Waiting => "Settled by the same questions",
        ReasonGroup.Ease => "Easier procedure",
        _ => "Set aside by a special rule",
    };

    public override string Name(Procedure procedure) => procedure switch
    {
        Procedure.Approval => "approval",
        Procedure.Commitment => "approval on commitment",
        Procedure.Filing => "filing",
        Procedure.Exempt => "exempt from filing",
        _ => "no EIA procedure",
    };

    public override string Join(IEnumerable<string> items) => string.Join(", ", items);

    public override string And(string first, string second) => $"{first} and {second}";

    public override string Labelled(string label, string text) => $"{label}: {text}";

    public override string Bracketed(string text, string inBrackets) => $"{text} ({inBrackets})";

    public override string Quoted(string text) => $"“{text}”";

    public override string Document(string title) => title.StartsWith('《') ? title : $"“{title}”";

    public override string AndMore(int count) => $" and {count} more";

    public override string Is(IReadOnlyList<string> options, bool negated) => (negated, options.Count) switch
    {
        (false, 1) => $"is {options[0]}",
        (false, _) => $"is one of {Join(options)}",
        (true, 1) => $"is not {options[0]}",
        _ => $"is none of {Join(options)}",
    };

    public override string Contains(IReadOnlyList<string> members, bool negated) => (negated, members.Count) switch
    {
        (false, 1) => $"contains {members[0]}",
        (false, _) => $"contains one of {Join(members)}",
        (true, 1) => $"does not contain {members[0]}",
        _ => $"contains none of {Join(members)}",
    };

    public override string BelongsTo(string names, bool negated) => (negated ? "not in " : "in ") + names;

    public override string IsOnList(string title, bool negated) => (negated ? "not on the list " : "on the list ") + Document(title);

    public override string HasAny(bool negated) => negated ? "has none" : "has at least one";

    public override string InInterval(string bounds, bool negated) => negated ? $"not {bounds}" : bounds;

    public override string Open(VerdictRange range) => $"open: {BestAndWorst(range)}";

    public override string BestAndWorst(VerdictRange range) => $"{Lower(range.Best)} at best, {Lower(range.Worst)} at worst";

    public override string GradeOpen(string grades, string missing) => missing.Length == 0 ? grades : $"{grades}; still open: {missing}";

    public override string NotFinal => "national grade, which a local list may change";

    public override string MayChangeLabel => "Local lists";

    public override string MayChange(string sources) => $"the grade is that of the national catalogue and not certain; these may change it: {sources}";

    public override string GradeReduced(string from, string to) => $"{to} (one grade below {from})";

    public override string Undetermined(string missing) => $"still open: {missing}";

    public override string Membership(string value, string expectation) => $"whether {value} is {expectation}";

    public override string RestsOnAssumption(string facts) => $"holds only by assumption; state: {facts}";

    public override string Contested(string rules) => $"a special rule that is still open may set it aside: {rules}";

    public override string Overridden(string rules) => $"a special rule sets it aside: {rules}";

    public override string CheckedTo(string day) => $"text checked to {day}, later amendments not looked for";

    public override string InForce(string? from, string? to, Authority authority)
    {
        var start = from is null ? null : (authority == Authority.Policy ? "since " : "in force since ") + from;
        var end = to is null ? null : "no longer from " + to;
        return string.Join(", ", new[] { start, end }.OfType<string>());
    }

    public override string DocumentOld(string document, string verified) =>
        $"{Document(document)} was last checked on {verified}, more than a year before the day decided for; make sure that it still holds";

    public override string DocumentNeverVerified(string document) => $"{Document(document)} has no record of a check; its source must be checked";

    public override string DayOfEffectUnknown(string document, string year) =>
        $"of {Document(document)} only the year {year} is known, not the day on which it took effect, and the day decided for lies in that year";

    public override string FollowUps(int count, string names) => $"depending on these answers, {count} more may be asked: {names}";

    public override string MoreNeeds(int count) => $"and {count} more";

    public override string MoreOpenRules(int count) => $"and {count} more undetermined {(count == 1 ? "rule" : "rules")}";

    public override string Decides(int rules, string worst) => $"bears on {rules} {(rules == 1 ? "rule" : "rules")}, {char.ToLowerInvariant(worst[0])}{worst[1..]} at worst";

    public override string ListMissing(string title) => $"missing list: {title}";

    private string Lower(Verdict verdict) => Name(verdict).ToLowerInvariant();
}
