using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Zoning.Layers;
using Xunit;

namespace PermitScreen.Zoning.Tests;

public class LayerKindsTests
{
    private static readonly Vocabulary Vocabulary = RuleSet.Load(Path.Combine(RepositoryRoot.Path, "rules")).Value.Vocabulary;

    public static TheoryData<string> Kinds => [.. LayerKinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_rules_understand_what_layers_of_each_kind_say(string kind)
    {
        var diagnostics = new DiagnosticList();
        LayerWords.Check(LayerKinds.Find(kind)!, [], Vocabulary, SourcePlace.Whole(kind), diagnostics);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Option_answers_use_the_words_of_their_kind()
    {
        foreach (var kind in LayerKinds.All)
        {
            Assert.All(kind.Answers.OfType<OptionAnswer>(), answer => Assert.Equal(kind.Words.AsEnumerable(), answer.StrictestFirst));
            Assert.All(kind.Answers.OfType<MemberAnswer>(), answer => Assert.Subset(kind.Words.ToHashSet(), answer.Words.ToHashSet()));
        }

        Assert.Equal(LayerKinds.All.Length, LayerKinds.All.DistinctBy(kind => kind.Id).Count());
    }
}
