using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Quantities;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Bad;

/// <summary>What notices print is read, and what only looks like it is refused.</summary>
public class NoticeFormsTests
{
    [Theory]
    [InlineData("053", "53")]
    [InlineData("第98项", "98")]
    [InlineData("108、医院", "108")]
    [InlineData("161 输变电工程", "161")]
    [InlineData("水库", "124")]
    [InlineData("塑料制品业", "53")]
    [InlineData("26-053", "53")]
    [InlineData("二十六-53", "53")]
    [InlineData("二十六、橡胶和塑料制品业29-53塑料制品业292", "53")]
    [InlineData("108、172", "108 172")]
    [InlineData("108 医院；172 核技术利用建设项目", "108 172")]
    public void An_item_as_notices_print_it(string text, string numbers) => Assert.Equal(numbers, Items(text));

    [Theory]
    [InlineData("1-3")] // perhaps the items 1 to 3
    [InlineData("108 水库")] // the number of another item
    [InlineData("五十-53")] // the heading of another item
    [InlineData("管道")] // a part of a name that others share
    [InlineData("200")]
    public void What_is_no_item_is_refused(string text) => Assert.Null(Items(text));

    [Theory]
    [InlineData("processes: painting", "不足10吨", false)]
    [InlineData("processes: painting", "< 10 t/a", false)]
    [InlineData("processes: painting", "0-10 t/a", true)] // zero was named
    [InlineData("processes: gluing", "不足10吨", true)] // no paint is used
    [InlineData("processes: none", "0", true)]
    public void An_upper_bound_of_what_is_named_leaves_zero_out(string processes, string paint, bool hasZero)
    {
        var given = Given($"{{project.{processes}, materials.solvent_paint: \"{paint}\"}}", "materials.solvent_paint");
        Assert.Equal(hasZero, given.Value.ToRange()!.Contains(Rational.Zero));
    }

    [Fact]
    public void Codes_without_names_may_be_parted_by_the_ideographic_comma() =>
        Assert.Equal("2929 3360", string.Join(' ', ((ManyValue)Given("{project.industry: 2929、3360}", "project.industry").Value).Items));

    [Theory]
    [InlineData("C3360金属表面处理及热处理加工、C3872照明灯具制造", "3360 3872")]
    [InlineData("C3360 金属表面处理及热处理加工、 C3872 照明灯具制造", "3360 3872")]
    [InlineData("3360金属表面处理及热处理加工\\n3872照明灯具制造", "3360 3872")]
    [InlineData("C15酒、饮料和精制茶制造业", "15")]
    [InlineData("C15酒、饮料和精制茶制造业、C3872照明灯具制造", "15 3872")]
    public void Codes_with_names_are_parted_where_another_code_follows(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', ((ManyValue)Given($"{{project.industry: \"{text}\"}}", "project.industry").Value).Items));

    private static string? Items(string text)
    {
        var result = Read($"{{project.catalogue_items: \"{text}\"}}");
        return result.IsRefused ? null : string.Join(' ', ((ManyValue)result.Value.Facts.Single().Value).Items);
    }

    private static GivenFact Given(string facts, string fact) => Read(facts).Value.Facts.Single(g => g.Fact.Id == fact);

    private static Loaded<Application> Read(string facts) => new ApplicationReader(RealRules.RuleSet).ReadYaml($"id: a\nfacts: {facts}", "a.yaml");
}
