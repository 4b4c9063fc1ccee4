using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace PermitScreen.Tests.PublicCases;

/// <summary>Projects that authorities have classified, on the facts that their notices give and no others.</summary>
public class PublicCasesTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_application_is_expected_something_of() => Assert.Equal(
        Directory.GetFiles(PublicCase.Directory, "*.yaml").Select(Path.GetFileNameWithoutExtension).Where(n => n != "expected").Order(StringComparer.Ordinal),
        PublicCase.All.Select(c => c.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_grade_agrees_or_is_open_with_the_question_that_matters() => Nothing.In(
        PublicCase.All.Where(c => !IsAsExpected(c)).Select(c => $"{c.Expect}: {Row(c)}, verdict {c.Decision.Verdict}"));

    [Fact]
    public void The_table_is_what_it_was()
    {
        var table = Table();
        output.WriteLine(table);
        Golden.Verify(table, "public-cases", "md");
        Assert.Contains(table, File.ReadAllText(Path.Combine(PublicCase.Directory, "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static bool IsAsExpected(PublicCase c) => c.Expect switch
    {
        "agrees" => c.Grade == c.Official,
        "in_range" => c.Grade is null && c.Range.Contains(c.Official) && c.Needs.Contains(c.Asks),
        "explained" => c.Grade is not null && c.Grade != c.Official,
        "rejected" => c.Decision.Verdict == Verdict.Reject,
        "other_version" => c.Decision.Classification.Catalogue is null,
        _ => false,
    };

    private static string Table()
    {
        var table = new StringBuilder("| case | official class | our grade, or its range | asked |\n|---|---|---|---|\n");
        foreach (var c in PublicCase.All.OrderBy(c => c.Id, StringComparer.Ordinal))
            table.Append(Row(c)).Append('\n');
        var stated = PublicCase.All.Where(c => c.IsStated && c.Expect is "agrees" or "in_range" or "explained").ToList();
        return table.Append(
            $"""

            Of {stated.Count} cases under the catalogue of 2021 whose class is stated, {Count("agrees")} agree, {Count("in_range")} are open with the
            official class in range, {Count("explained")} differ.

            """.ReplaceLineEndings("\n")).ToString();

        int Count(string expect) => stated.Count(c => c.Expect == expect);
    }

    private static string Row(PublicCase c) =>
        $"| {c.Id} | {c.Official}{(c.IsStated ? "" : " (inferred)")} | {Ours(c)} | {string.Join(", ", c.Needs.Take(3))} |";

    private static string Ours(PublicCase c) => c.Expect switch
    {
        "other_version" => "– (earlier catalogue)",
        "rejected" => $"rejected; {string.Join(" … ", c.Range)}",
        _ => c.Grade ?? string.Join(" … ", c.Range),
    };
}
