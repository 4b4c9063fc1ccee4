using PermitScreen.Proving;

namespace PermitScreen.Cli.Wording;

/// <summary>What the proofs say.</summary>
internal static partial class Messages
{
    public static Bilingual Proved(FindingKind kind, int count) => kind switch
    {
        FindingKind.NeverFires => new($"永远不能触发的规则：{count}", $"rules that can never fire: {count}"),
        FindingKind.NeverGrades => new($"永远达不到的名录类别：{count}", $"grades that no project can have: {count}"),
        FindingKind.NeverLifts => new($"永远不起作用的例外：{count}", $"exceptions that never lift anything: {count}"),
        FindingKind.NeverMatters => new($"从不影响结果的条件：{count}", $"tests that never matter: {count}"),
        FindingKind.Covered => new($"被同一条款另一规则完全覆盖的规则：{count}", $"rules that another of the same clause covers: {count}"),
        FindingKind.WeakerThanHigher => new($"比上级规则弱的地方规则：{count}", $"local rules weaker than the higher one: {count}"),
        FindingKind.GradeGap => new($"名录类别之间的空档：{count}", $"gaps between grades: {count}"),
        FindingKind.GradeOverlap => new($"名录类别在门槛处重叠：{count}", $"grades that overlap at a threshold: {count}"),
        FindingKind.RejectedAndExempt => new($"同一文件既不予准入又豁免：{count}", $"rejected and exempt by one document: {count}"),
        FindingKind.ContradictingDuties => new($"互相矛盾的义务：{count}", $"duties that contradict: {count}"),
        FindingKind.ChangesWithVersion => new($"新版本生效当日的变化：{count}", $"what new versions change on their first day: {count}"),
        FindingKind.UnreachedGrade => new($"提问得不出的名录类别：{count}", $"grades that no questions lead to: {count}"),
        _ => new($"文件所禁却确定通过的申请：{count}", $"certain passes that a document bars: {count}"),
    };

    public static Bilingual Undecided(Bilingual question) => new($"未判定：{question.Zh}", $"undecided: {question.En}");

    public static Bilingual Proved(int asked, int findings, int undecided) => new(
        $"证明：{Number(asked)} 个问题，发现 {Number(findings)}，未判定 {Number(undecided)}",
        $"proofs: {Number(asked)} questions, {Number(findings)} findings, {Number(undecided)} undecided");
}
