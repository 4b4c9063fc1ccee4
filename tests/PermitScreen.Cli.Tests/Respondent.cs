using System.Text.RegularExpressions;

namespace PermitScreen.Cli.Tests;

/// <summary>
/// Answers the question that stands on the screen, so that a transcript survives a change in the order of questions. A question
/// that was not foreseen fails the test.
/// </summary>
internal sealed partial class Respondent(StringWriter screen, params (string Question, string Answer)[] answers) : TextReader
{
    public int Questions { get; private set; }

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
        Questions++;
        var question = Question().Matches(screen.ToString())[^1].Value;
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
