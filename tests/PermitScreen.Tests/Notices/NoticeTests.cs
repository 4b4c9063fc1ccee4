using NodaTime;
using PermitScreen.Loading.Applications;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Notices;

/// <summary>
/// Invented notices over all chapters of the catalogue, in the words of real ones. What is expected was written from the texts of the two catalogues
/// before the rules were asked: the grade, its item and the permit where they follow from what the notice says; where they do not, the question that settles it
/// must be among the first three, and what is expected must still be possible.
/// </summary>
public class NoticeTests
{
    private const int First = 3;

    private const string None = "–";

    private static readonly Dictionary<string, string> Grades = new(StringComparer.Ordinal)
    {
        ["报告书"] = "report_book",
        ["报告表"] = "report_form",
        ["登记表"] = "registration",
        ["无需"] = "not_managed",
        ["重点管理"] = "key",
        ["简化管理"] = "simplified",
        ["登记管理"] = "registration",
        ["不需许可"] = "none",
    };

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "PermitScreen.Tests", "Notices");

    public static TheoryData<string> Chapters =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Grade_and_permit_are_those_of_the_texts(string chapter)
    {
        var lines = File.ReadLines(Path.Combine(Folder, chapter)).Where(l => l.Length > 0 && l[0] != '#').ToList();
        Assert.NotEmpty(lines);
        Nothing.In(lines.Select(Fault).OfType<string>());
    }

    /// <param name="line">the grade, the number of its item, the permit, the question where one is left, the notice, its facts; – for nothing</param>
    private static string? Fault(string line)
    {
        if (line.Split(" | ") is not [var grade, var item, var permit, var question, var notice, var facts])
            return $"six columns are expected: {line}";
        var application = new ApplicationReader(RealRules.RuleSet).ReadYaml($"id: a\nfacts: {facts}", "a.yaml");
        if (application.IsRefused)
            return $"{notice}: {string.Join("; ", application.Diagnostics)}";
        var decision = RealRules.Screener.Screen(application.Value, new ScreeningOptions { AsOf = new LocalDate(2024, 6, 1) });
        var asks = decision.Classification.Needs.Concat(decision.Permit.Needs).Take(First).Select(f => f.Id).ToList();
        var grades = decision.Classification.Range.Select(g => SnakeCase.Of(g)).ToList();
        var permits = decision.Permit.Range.Select(g => SnakeCase.Of(g)).ToList();
        if ((Wrong(grade, grades) ?? Wrong(permit, permits)) is { } wrong)
            return $"{notice}: {wrong}, asks {string.Join(", ", asks)}";
        if (item != None && decision.Classification.Items.All(i => i.Item.Number != item))
            return $"{notice}: item {item} is not among {string.Join(", ", decision.Classification.Items.Select(i => i.Item.Number))}";
        return null;

        string? Wrong(string expected, List<string> possible) =>
            expected == None || possible is [var only] && only == Grades[expected] ? null
            : question != None && possible.Contains(Grades[expected]) && asks.Contains(question, StringComparer.Ordinal) ? null
            : $"{string.Join(" … ", possible)} instead of {expected}";
    }
}
