using System.Text.RegularExpressions;
using PermitScreen.Web.Resources;
using Xunit;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>No page lacks a text, in either language.</summary>
public sealed partial class TextsTests
{
    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Assert.Equal(Texts.In(Language.Zh).Keys.Order(StringComparer.Ordinal), Texts.In(Language.En).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_have_the_same_places_for_values() =>
        Assert.All(Texts.In(Language.Zh).Keys, key => Assert.Equal(Places(Texts.In(Language.Zh)[key]), Places(Texts.In(Language.En)[key])));

    [Fact]
    public void English_texts_are_not_Chinese_ones() =>
        Assert.All(
            Texts.In(Language.En).Keys.Where(key => !key.EndsWith(".hint", StringComparison.Ordinal) && key != "here.unknown"),
            key => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", Texts.In(Language.En)[key]));

    [Fact]
    public void Every_text_that_a_page_names_exists_and_every_text_is_named()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Source.Web), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .ToList();
        var named = sources.SelectMany(source => Named().Matches(source)).Select(m => m.Groups[1].Value).ToHashSet();
        var texts = Texts.In(Language.Zh).Keys.ToHashSet();
        Assert.True(named.Count > 100);
        Assert.Empty(named.Except(texts));
        // error.404.title, mark.pass and their like are put together from a part that is fixed.
        var parts = sources.SelectMany(source => PutTogether().Matches(source)).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.DoesNotContain(
            texts,
            text => !sources.Exists(source => source.Contains($"\"{text}\"", StringComparison.Ordinal)) && !parts.Any(part => text.StartsWith(part, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex("""(?:\bT|\btexts)\["([a-z_0-9.]+)"[\],]""")]
    private static partial Regex Named();

    [GeneratedRegex("""(?:\bT|\btexts)\[\$"([a-z_.]+)\{""")]
    private static partial Regex PutTogether();
}
