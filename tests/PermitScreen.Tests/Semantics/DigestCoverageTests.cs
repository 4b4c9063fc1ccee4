using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>
/// Whatever is added to the model must be added to the digest: every property of every part of it is changed in turn, and the digest
/// must follow.
/// </summary>
public class DigestCoverageTests
{
    /// <summary>Examples are tests of the rules; places and positions are where things stand; codes are those of the tool.</summary>
    private static readonly string[] LeftOut =
    [
        "Rule.Cases", "CatalogueItem.Cases", "Clause.Bars", "Clause.Excepts", "Fact.Index", "RuleSet.Rules", "RuleSet.Tables",
        // AllCatalogues by their kind, which is in.
        "RuleSet.Catalogues", "RuleSet.PermitCatalogues",
        // The document of its clause, whose key is in.
        "CatalogueStep.Document",
        // ByFeature, which is in, without `known`.
        "CatalogueItem.FeatureInQuestion",
    ];

    /// <summary>What the rules of the repository have no example of yet.</summary>
    private const string Rare = """
        groups:
        - id: rare
          kind: industry
          title: {zh: 例, en: rare}
          source: {zh: 例, en: rare}
          open: yes
          versions: [{in_force: {from: 2020-01-01}, codes: ["13"]}]
          outside:
          - {codes: ["14"], reason: {zh: 例, en: rare}}
          - {codes: ["15"], reason: {zh: 例, en: also rare}}
        """;

    private readonly RuleSet rules = Some(RuleSet.LoadWithExamples(Path.Combine(RepositoryRoot.Path, "rules")).Value);
    private readonly Dictionary<Type, List<object>> parts = [];

    [Fact]
    public void Nothing_of_the_model_is_left_out()
    {
        Gather(rules);
        Assert.True(parts.Count > 25, "the model was not found");
        var digest = RuleSetDigest.Of(rules);
        var forgotten = new List<string>();
        foreach (var (type, instances) in parts.Where(p => IsPart(p.Key)))
        {
            foreach (var field in FieldsOf(type).Where(f => !LeftOut.Contains(NameOf(f)) && f.FieldType != typeof(SourcePlace)))
            {
                // One that has something there, if there is one, so that taking it away shows.
                var part = instances.Find(i => !IsNothing(field.GetValue(i))) ?? instances[0];
                var before = field.GetValue(part);
                field.SetValue(part, Another(field.FieldType, before));
                if (RuleSetDigest.Of(rules) == digest)
                    forgotten.Add(NameOf(field));
                field.SetValue(part, before);
            }
        }

        Assert.Equal(digest, RuleSetDigest.Of(rules));
        Nothing.In(forgotten);
    }

    /// <summary>Fewer rules and items, as each is written two hundred times.</summary>
    private static RuleSet Some(RuleSet all)
    {
        var packs = all.Packs.Select(pack => pack with { Rules = [.. pack.Rules.Take(8)] });
        var catalogues = all.AllCatalogues.Select(catalogue => catalogue with { Items = [.. catalogue.Items.Where((item, i) => i < 10 || item.Part is not null || item.Excluded is not null)] });
        return new RuleSet(all.Vocabulary, [.. packs], all.Documents, [.. all.Groups, .. Sample.Rules(Rare).Groups], all.Lists, [.. catalogues], all.Tables)
        {
            Trades = [.. all.Trades.Where(trade => !trade.Items.IsEmpty && !trade.Industries.IsEmpty).Take(3)],
        };
    }

    private static string NameOf(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)]}";

    private static bool IsPart(Type type) =>
        (type == typeof(RuleSet) || type.Namespace is "PermitScreen.Rules" or "PermitScreen.Facts") && !type.IsEnum && !type.IsValueType;

    /// <summary>The fields behind properties; what is computed has none.</summary>
    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var t = type; t != typeof(object); t = t.BaseType!)
        {
            foreach (var field in t.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(f => f.Name.EndsWith(">k__BackingField", StringComparison.Ordinal)))
                yield return field;
        }
    }

    private void Gather(object? value)
    {
        if (value is null or string)
            return;
        var type = value.GetType();
        if (IsPart(type) || value is Unit)
        {
            var known = parts.TryGetValue(type, out var list) ? list : parts[type] = [];
            if (known.Contains(value, ReferenceEqualityComparer.Instance))
                return;
            known.Add(value);
        }

        if (IsPart(type))
        {
            foreach (var field in FieldsOf(type).Where(f => !LeftOut.Contains(NameOf(f))))
                Gather(field.GetValue(value));
        }
        else if (value is IEnumerable items and not ImmutableArray<string>)
        {
            foreach (var item in items)
                Gather(item);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            Gather(type.GetProperty("Value")!.GetValue(value));
        }
    }

    private static bool IsNothing(object? value) => value is null or "" or false || value is IEnumerable items and not string && !items.GetEnumerator().MoveNext();

    private object? Another(Type type, object? value) => value switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => value is null ? Another(inner, null) : null,
        string text => text + "x",
        null when type == typeof(string) => "x",
        bool flag => !flag,
        Bilingual words => words with { En = words.En + "x" },
        null when type == typeof(Bilingual) => new Bilingual("x", "x"),
        Enum e => Enum.GetValues(type).Cast<object>().First(other => !other.Equals(e)),
        null when type.IsEnum => Enum.GetValues(type).GetValue(0),
        EffectivePeriod period => period with { To = period.To is null ? new LocalDate(2100, 1, 1) : null },
        null when type == typeof(EffectivePeriod) => EffectivePeriod.Always,
        LocalDate day => day.PlusDays(1),
        null when type == typeof(LocalDate) => new LocalDate(2000, 1, 1),
        Vocabulary => Vocabulary.Empty,
        ThingSum => null,
        Rational number => number + Rational.One,
        null when type == typeof(Rational) => Rational.One,
        _ when type == typeof(NumberRange) => NumberRange.Exactly(Rational.FromInt64(987_654)),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => OtherItems(type, (IEnumerable)value!),
        _ when type.IsGenericType => type.GetField("Empty")!.GetValue(null), // a dictionary
        _ => parts.Where(p => type.IsAssignableFrom(p.Key)).SelectMany(p => p.Value).FirstOrDefault(other => !Equals(MeaningOf(other), MeaningOf(value)))
            ?? throw new InvalidOperationException($"the rules have no other {type.Name} than {value}"),
    };

    /// <summary>Equal for parts of which one cannot be told from the other in anything but its place.</summary>
    private static object? MeaningOf(object? part) => part switch
    {
        Condition condition => CanonicalText.Of(condition),
        Expectation expectation => CanonicalText.Of(expectation),
        RuleScope scope => (scope.Region, scope.Unit, string.Join(' ', scope.Industries), string.Join(' ', scope.UnsettledIndustries), MeaningOf(scope.Nature)),
        _ => part,
    };

    /// <summary>None where there were some, one where there were none.</summary>
    private object OtherItems(Type type, IEnumerable items)
    {
        if (items.GetEnumerator().MoveNext())
            return type.GetField("Empty")!.GetValue(null)!;
        var element = type.GetGenericArguments()[0];
        var one = Array.CreateInstance(element, 1);
        one.SetValue(Another(element, null), 0);
        return typeof(ImmutableArray).GetMethods().First(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(element).Invoke(null, [one])!;
    }
}
