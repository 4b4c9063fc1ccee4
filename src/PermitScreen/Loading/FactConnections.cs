using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Quantities;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads what ties a fact to other facts: gate, mirror, derivation, assumption, implication.</summary>
internal sealed class FactConnections(Definitions definitions)
{
    private static readonly Bilingual TwoInputs = new("ratio 需要两个数值事实", "`ratio` needs two number facts");
    private static readonly Bilingual SeveralInputs = new("sum 需要两个以上与它同单位的数值事实", "`sum` needs two or more number facts of its own unit");
    private static readonly Bilingual OneWay = new("必须恰有 ratio、sum、group（与 of）、when 之一", "exactly one of `ratio`, `sum`, `group` with `of`, `when` must stand here");
    private static readonly Bilingual GroupKind = new("of 必须是行业或区域代码事实，且与分组种类一致", "`of` must be a fact of the group's kind of codes");
    private static readonly Bilingual MustBeBoolean = new("只有布尔事实可以这样推导", "only a boolean can be derived this way");
    private static readonly Bilingual MustBeNumber = new("只有数值事实可以这样推导", "only a number can be derived this way");
    private static readonly Bilingual MirrorOfOption = new("same_as 必须是另一事实的单一取值", "`same_as` must test one value of a boolean, enum or set");
    private static readonly Bilingual NotEnumerable = new("then 必须是布尔、枚举或集合的检验", "`then` must test a boolean, enum or set");
    private static readonly Bilingual SumOfEach = new("total_of 必须指向写有 of_each 的同量纲数值", "`total_of` must name a number of the same kind that is `of_each`");
    private static readonly Bilingual DensityOfVolume = new("density 是体积数值每立方米的吨数范围，如 \">= 0.78, <= 1.2\"", "`density` is how many tonnes a cubic metre of a volume weighs, such as `>= 0.78, <= 1.2`");
    private static readonly Bilingual UsualOfNumber = new("usual 是数值的常见范围，如 \">= 0.05 t/h, <= 4000 t/h\"", "`usual` is the usual range of a number, such as `>= 0.05 t/h, <= 4000 t/h`");
    private static readonly Bilingual MustBeSet = new("ask_through 必须指向集合", "`ask_through` must name a set");

    private readonly ConditionReader conditions = new(definitions);
    private readonly RangeReader ranges = new(definitions.Diagnostics);
    private readonly FactValueReader values = new(definitions.Tables, definitions.Diagnostics);

    /// <summary>Known before any condition is read: a test of an open group goes through the fact that follows from it.</summary>
    public void Announce(Fact fact, Fields fields)
    {
        if (fields.Node("gate") is null && fields.Node("derive") is MappingNode derive && derive["group"] is ScalarNode group && derive["of"] is ScalarNode of)
            definitions.GroupFacts.TryAdd((group.Text, of.Text), fact);
    }

    public void Connect(Fact fact, Fields fields)
    {
        if (fields.Node("gate") is { } gate)
            fact.Gate = conditions.Read(gate);
        if (fields.Node("derive") is { } derive)
            fact.Derivation = ReadDerivation(fact, derive);
        if (fields.Node("assume") is { } assume)
            fact.Assumption = values.Read(fact, assume)?.Value;
        if (fields.Node("concerns") is { } concerns)
            fact.Concerns = conditions.ReadWithKnown(concerns);
        if (fields.Node("usual") is { } usual)
            fact.Usual = ReadUsual(fact, usual);
        if (fields.Node("density") is { } density)
            fact.Density = ReadDensity(fact, density);
        if (fields.Text("total_of") is { } part && definitions.Fact(part, fields.PlaceOf("total_of")) is { } each)
            ConnectTotal(fact, each, fields.PlaceOf("total_of"));
        if (fields.Text("ask_through") is { } set)
            ConnectQuestion(fact, set, fields.PlaceOf("ask_through"));
        if (fields.Node("same_as") is { } mirror)
            ReadMirror(fact, mirror);
    }

    public void ReadImplication(Fields fields)
    {
        if (fields.Node("if") is not { } left || fields.Node("then") is not { } right)
            return;
        if (conditions.Read(left) is not { } premise || conditions.ReadTest(right) is not { } conclusion)
            return;
        if (conclusion.Expectation is OneOf)
            definitions.Implications.Add(new Implication(premise, conclusion, fields.Choice<ImplicationBasis>("by") ?? ImplicationBasis.Definition));
        else
            definitions.Diagnostics.Add(RuleFaults.BadImplication, right.Place, NotEnumerable);
    }

    private void ConnectTotal(Fact fact, Fact each, SourcePlace place)
    {
        if (each is { IsOfEach: true } && each.Unit?.Measure == fact.Unit?.Measure)
            fact.TotalOf = each;
        else
            definitions.Diagnostics.Add(RuleFaults.BadFact, place, fact.Id, SumOfEach);
    }

    private NumberRange? ReadUsual(Fact fact, Node node)
    {
        if (fact.Type == FactType.Number && node is ScalarNode scalar)
            return ranges.Read(fact, scalar);
        definitions.Diagnostics.Add(RuleFaults.BadFact, node.Place, fact.Id, UsualOfNumber);
        return null;
    }

    private NumberRange? ReadDensity(Fact fact, Node node)
    {
        if (fact.Unit is { } unit && WeightText.UnitOfWeight(unit) is not null && node is ScalarNode scalar
            && BoundsText.Read(scalar.Text, Units.Plain).Range is { Low.Sign: > 0, High: not null } density)
        {
            return density;
        }

        definitions.Diagnostics.Add(RuleFaults.BadFact, node.Place, fact.Id, DensityOfVolume);
        return null;
    }

    private void ConnectQuestion(Fact fact, string set, SourcePlace place)
    {
        if (definitions.Fact(set, place) is not { } asked)
            return;
        if (asked.Type == FactType.Set)
            fact.AskThrough = asked;
        else
            definitions.Diagnostics.Add(RuleFaults.BadFact, place, fact.Id, MustBeSet);
    }

    /// <summary>A mirror is two implications: true ⇒ the test, and false ⇒ not the test.</summary>
    private void ReadMirror(Fact fact, Node node)
    {
        if (conditions.ReadTest(node) is not { } test)
            return;
        if (fact.Type != FactType.Boolean || test.Expectation is not OneOf)
        {
            definitions.Diagnostics.Add(RuleFaults.BadFact, node.Place, fact.Id, MirrorOfOption);
            return;
        }

        var self = new Test(fact, new OneOf(["true"])) { Place = node.Place };
        definitions.Implications.Add(new Implication(self, test) { IsMirror = true });
        definitions.Implications.Add(new Implication(test, self) { IsMirror = true });
    }

    private Derivation? ReadDerivation(Fact fact, Node node)
    {
        if (Fields.Of(node, Shapes.Derivation, definitions.Diagnostics) is not { } fields)
            return null;
        return (fields.Node("ratio"), fields.Node("sum"), fields.Node("group"), fields.Node("when")) switch
        {
            ({ }, null, null, null) => ReadRatio(fact, fields),
            (null, { }, null, null) => ReadSum(fact, fields),
            (null, null, { }, null) => ReadGroup(fact, fields),
            (null, null, null, { } when) => ReadWhen(fact, when),
            _ => Refuse(fact, node.Place, OneWay),
        };
    }

    private Derivation? ReadRatio(Fact fact, Fields fields)
    {
        var inputs = fields.Texts("ratio").Select(t => definitions.Fact(t.Text, t.Place)).ToList();
        if (inputs.Contains(null))
            return null;
        if (fact.Type != FactType.Number)
            return Refuse(fact, fields.Place, MustBeNumber);
        return inputs is [{ Type: FactType.Number } numerator, { Type: FactType.Number } denominator]
            ? new RatioDerivation(numerator, denominator)
            : Refuse(fact, fields.Place, TwoInputs);
    }

    private Derivation? ReadSum(Fact fact, Fields fields)
    {
        var parts = fields.Texts("sum").Select(t => definitions.Fact(t.Text, t.Place)).ToList();
        if (parts.Contains(null))
            return null;
        if (fact.Type != FactType.Number)
            return Refuse(fact, fields.Place, MustBeNumber);
        return parts.Count > 1 && parts.All(p => p!.Type == FactType.Number && p.Unit == fact.Unit)
            ? new SumDerivation([.. parts.Select(p => p!)])
            : Refuse(fact, fields.Place, SeveralInputs);
    }

    private Derivation? ReadGroup(Fact fact, Fields fields)
    {
        if (fields.Text("group") is not { } id || fields.Text("of") is not { } of)
            return Refuse(fact, fields.Place, OneWay);
        var group = definitions.Group(id, fields.PlaceOf("group"));
        var input = definitions.Fact(of, fields.PlaceOf("of"));
        if (group is null || input is null)
            return null;
        if (fact.Type != FactType.Boolean)
            return Refuse(fact, fields.Place, MustBeBoolean);
        return group.Kind == input.Type ? new GroupDerivation(group, input) : Refuse(fact, fields.Place, GroupKind);
    }

    private Derivation? ReadWhen(Fact fact, Node node)
    {
        if (fact.Type != FactType.Boolean)
            return Refuse(fact, node.Place, MustBeBoolean);
        return conditions.Read(node) is { } condition ? new ConditionDerivation(condition) : null;
    }

    private Derivation? Refuse(Fact fact, SourcePlace place, Bilingual why)
    {
        definitions.Diagnostics.Add(RuleFaults.BadDerivation, place, fact.Id, why);
        return null;
    }
}
