using PermitScreen.Cli.Wording;
using PermitScreen.Loading.Applications;
using PermitScreen.Proving;

namespace PermitScreen.Cli.Reports;

/// <summary>What was proved, by kind: each finding with its place, its words and the application that shows it.</summary>
internal static class ProofText
{
    public static void Write(ProofReport report, TextWriter output, Language language)
    {
        foreach (var kind in report.Findings.GroupBy(f => f.Kind))
        {
            output.WriteLine(Messages.Proved(kind.Key, kind.Count()).In(language));
            foreach (var finding in kind)
                Write(finding, output, language);
        }

        foreach (var question in report.Undecided)
            output.WriteLine(Messages.Undecided(question).In(language));
        output.WriteLine(Messages.Proved(report.Asked, report.Findings.Length, report.Undecided.Length).In(language));
    }

    private static void Write(Finding finding, TextWriter output, Language language)
    {
        output.WriteLine($"  {finding.Place} {finding.Subject}: {finding.Message.In(language)}");
        if (finding.Shown is not { } shown)
            return;
        foreach (var line in ApplicationWriter.WriteYaml(shown).TrimEnd().Split('\n'))
            output.WriteLine($"    {line}");
    }
}
