using System.Text.RegularExpressions;

namespace PermitScreen.Cli.Tests;

/// <summary>
/// Answers the question that stands on the screen, so that a transcript survives a change in the order of questions. A question
/// that was not foreseen fails the test. Of several trades it takes the first, and at a pause it looks at the result or goes on.
/// </summary>
internal sealed partial class Respondent(StringWriter screen, params (string Question, string Answer)[] answers) : TextReader
{
    private const int Patience = 60;

    public int Questions { get; private set; }

    /// <summary>What is said when the tool asks whether to go on.</summary>
    public string AtAPause { get; init; } = "继续";

    private string typed = "";
    private int at;

    public override int Read()
    {
        if (at == typed.Length)
            (typed, at) = (Answer() + "\n", 0);
        return typed[at++];
    }

    private string Answer()
    {
        var shown = screen.ToString();
        if (shown.EndsWith("直接回车看结果。\n> ", StringComparison.Ordinal))
            return AtAPause;
        if (shown.EndsWith("都不是就换个说法。\n> ", StringComparison.Ordinal))
            return "";
        if (++Questions > Patience)
            throw new InvalidOperationException("the questions have no end: " + shown[^Math.Min(shown.Length, 600)..]);
        var question = Question().Matches(shown)[^1].Value;
        foreach (var (part, answer) in answers)
        {
            if (question.Contains(part, StringComparison.Ordinal))
                return answer;
        }

        throw new InvalidOperationException($"nobody foresaw: {question}");
    }

    [GeneratedRegex(@"^\d+\. .*$", RegexOptions.Multiline)]
    private static partial Regex Question();
}
