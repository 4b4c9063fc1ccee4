using System.Reflection;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Explaining;

/// <summary>Every phrase exists in both languages, and each language keeps to itself.</summary>
public class WordingTests
{
    public static TheoryData<string> Phrases => [.. Members.Select(m => m.ToString()!)];

    private static IEnumerable<MethodInfo> Members => typeof(Wording).GetMethods().Where(m => m.IsAbstract);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_stands_in_both_languages(string member)
    {
        var method = Members.Single(m => m.ToString() == member);
        foreach (var arguments in Arguments(method))
        {
            var zh = (string)method.Invoke(Wording.In(Language.Zh), arguments)!;
            var en = (string)method.Invoke(Wording.In(Language.En), arguments)!;
            Assert.NotEqual("", zh.Trim());
            Assert.NotEqual("", en.Trim());
            Assert.DoesNotContain(en, IsChinese);
        }
    }

    [Fact]
    public void No_verdict_shares_its_name_with_another() =>
        Assert.All([Language.Zh, Language.En], l => Assert.Equal(3, Enum.GetValues<Verdict>().Select(Wording.In(l).Name).Distinct().Count()));

    /// <summary>Every value of every enum, and something for the rest.</summary>
    private static IEnumerable<object?[]> Arguments(MethodInfo method)
    {
        IEnumerable<object?[]> rows = [[]];
        foreach (var parameter in method.GetParameters())
            rows = rows.SelectMany(row => Values(parameter.ParameterType).Select(value => row.Append(value).ToArray()));
        return rows;
    }

    private static IEnumerable<object?> Values(Type type)
    {
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>();
        if (type == typeof(bool))
            return [true, false];
        if (type == typeof(int))
            return [1, 2];
        if (type == typeof(VerdictRange))
            return [new VerdictRange(Verdict.Notify, Verdict.Pass, Verdict.Reject)];
        return type == typeof(string) ? ["2021"] : [new[] { "a", "b" }];
    }

    private static bool IsChinese(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';
}
