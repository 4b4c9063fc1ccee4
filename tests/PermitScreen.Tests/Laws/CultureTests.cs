using System.Globalization;
using FsCheck.Xunit;
using Xunit;

namespace PermitScreen.Tests.Laws;

/// <summary>The culture of the machine changes nothing: rules have the same digest and decisions the same bytes everywhere.</summary>
[Properties(Arbitrary = [typeof(Worlds)])]
public class CultureTests
{
    [Law(50)]
    public void Nothing_depends_on_the_culture_of_the_machine(World world)
    {
        var here = Pages(world);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd();
            Assert.Equal(here, Pages(world));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> Pages(World world)
    {
        var rules = world.Load(world.Rules);
        var decision = rules.Screen(World.Flow(world.Facts), world.AsOf);
        return
        [
            rules.Digest,
            .. from format in Enum.GetValues<OutputFormat>()
               from language in Enum.GetValues<Language>()
               select DecisionWriter.Write(decision, format, language),
        ];
    }

    /// <summary>Made by hand, because the tests, like the tool, run without the culture data of the machine.</summary>
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSeparator = "'";
        odd.NumberFormat.NegativeSign = "minus ";
        odd.DateTimeFormat.ShortDatePattern = "d. M. yy";
        odd.DateTimeFormat.LongDatePattern = "'the day' d M yyyy";
        return odd;
    }
}
