using PermitScreen.Zoning.Layers;
using Xunit;

namespace PermitScreen.Zoning.Tests;

public class LayerKindsTests
{
    private static readonly string[] Vocabulary =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "rules", "vocabulary"), "*.yaml").SelectMany(File.ReadAllLines)];

    [Fact]
    public void Every_fact_and_every_option_that_layers_answer_is_in_the_vocabulary()
    {
        foreach (var answer in LayerKinds.All.SelectMany(kind => kind.Answers))
        {
            var fact = Vocabulary.SkipWhile(line => line != $"- id: {answer.FactId}").Skip(1).TakeWhile(line => !line.StartsWith('-')).ToList();
            Assert.NotEmpty(fact);
            string[] options = answer switch
            {
                OptionAnswer option => [.. option.StrictestFirst, option.Outside],
                MemberAnswer member => [member.Member],
                _ => [],
            };
            Assert.All(options, option => Assert.Contains(fact, line => line.StartsWith($"    {option}:", StringComparison.Ordinal)));
        }
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
