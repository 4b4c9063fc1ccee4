using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads one option of a boolean, enum, set, item or control-unit fact by its id, its label or a word for it.</summary>
internal static class FactOptions
{
    /// <summary>The options that a word stands for; of a set it may be several, with <see cref="SetWords.Open"/> where it leaves the rest open.</summary>
    /// <param name="takesUnlisted">a word that names none of the options counts as the one for what is unlisted, after a warning</param>
    public static bool TryReadSeveral(Fact fact, ScalarNode word, DiagnosticList diagnostics, bool takesUnlisted, out ImmutableArray<string> options)
    {
        if (fact.Words.TryGetValue(word.Text.Trim(), out options))
            return true;
        if (fact.Type == FactType.Set && word.Text.EndsWith(SetWords.Doubt) && fact.OptionIndex(word.Text[..^1]) >= 0)
        {
            options = [word.Text];
            return true;
        }

        if (takesUnlisted && fact.UnlistedOption is { } unlisted && !Names(fact, word.Text.Trim()))
        {
            diagnostics.Add(Unlisted(fact, word, fact.Options[fact.OptionIndex(unlisted)].Label));
            options = [unlisted, SetWords.Open];
            return true;
        }

        options = TryRead(fact, word, diagnostics, out var option) ? [option] : [];
        return !options.IsEmpty;
    }

    private static bool Names(Fact fact, string text) => fact.Options.Any(option => IsName(option, text)) || ByHead(fact, text) is not null;

    private static bool IsName(FactOption option, string text) =>
        option.Id == text || option.Label.Zh == text || string.Equals(option.Label.En, text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The one option whose label begins so, with examples behind it: 其他危险品仓储（液化天然气库、化学品库等）.</summary>
    private static FactOption? ByHead(Fact fact, string text) =>
        fact.Options.Where(option => IsHead(option.Label.Zh, text)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>What a bracket takes out belongs to the name.</summary>
    private static bool IsHead(string label, string text) =>
        label.Length > text.Length + 1 && label[text.Length] == '（' && label.StartsWith(text, StringComparison.Ordinal)
            && label.IndexOfAny(['不', '外', '另', '仅'], text.Length) < 0;

    private static Diagnostic Unlisted(Fact fact, ScalarNode word, Bilingual counted) =>
        new(ApplicationFaults.UnlistedMember, word.Place, [word.Text.Trim(), fact.Id, counted], NearestName(fact, word.Text.Trim()));

    private static string? NearestName(Fact fact, string text) =>
        Nearest.Find(text, fact.Options.Select(o => o.Id).Concat(fact.Options.Select(o => o.Label.Zh)).Concat(fact.Words.Keys.Order(StringComparer.Ordinal)));

    public static bool TryRead(Fact fact, ScalarNode word, DiagnosticList diagnostics, out string option)
    {
        var text = word.Text.Trim();
        option = text;
        switch (fact.Type)
        {
            case FactType.Boolean:
                if (Flags.TryParse(text, out var flag))
                {
                    option = flag ? "true" : "false";
                    return true;
                }

                diagnostics.Add(RuleFaults.WrongNode, word.Place, Expected.Flag);
                return false;
            case FactType.ControlUnit:
                if (ControlUnitCode.TryParse(text, out var unit, out var problem))
                {
                    option = unit.Text;
                    return true;
                }

                diagnostics.AddUnknown(CodeFaults.ControlUnit, word.Place, ControlUnitCode.Within(text)?.Text, text, problem);
                return false;
            case FactType.Item:
                if (text.Length is > 0 and <= 40)
                    return true;
                break;
            default:
                if (fact.Words.TryGetValue(text, out var meant) && meant is [var single])
                {
                    option = single;
                    return true;
                }

                foreach (var candidate in fact.Options)
                {
                    if (IsName(candidate, text))
                    {
                        option = candidate.Id;
                        return true;
                    }
                }

                if (ByHead(fact, text) is { } headed)
                {
                    option = headed.Id;
                    return true;
                }

                if (fact.Type == FactType.Enum && (SetWords.IsNone(text) || text == "否") && fact.Options.Any(o => o.Id == FactOption.None))
                {
                    option = FactOption.None;
                    return true;
                }

                break;
        }

        var names = fact.Options.Select(o => o.Id).Concat(fact.Options.Select(o => o.Label.Zh));
        diagnostics.Add(new Diagnostic(RuleFaults.UnknownOption, word.Place, [text, fact.Id], Nearest.Find(text, names)) { Options = [.. fact.Options.Select(o => o.Label)] });
        return false;
    }
}
