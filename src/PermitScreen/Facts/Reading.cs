namespace PermitScreen.Facts;

/// <summary>
/// A test as it stands in a condition. Over several codes, regions or items what burdens holds if <em>any</em> of them fits; what relieves
/// holds only if there is one and <em>every</em> one fits. A negation swaps the two.
/// </summary>
/// <param name="Every">every value must fit</param>
internal readonly record struct Reading(Test Test, bool Every)
{
    /// <summary>The tests of a condition from left to right, each with the reading that its place asks for.</summary>
    /// <param name="relieves">the condition as a whole relieves: of an exemption, a special rule, a lower grade</param>
    public static IEnumerable<Reading> Of(Condition condition, bool relieves) => condition switch
    {
        All all => all.Parts.SelectMany(p => Of(p, relieves)),
        Any any => any.Parts.SelectMany(p => Of(p, relieves)),
        Not not => Of(not.Part, !relieves),
        Known known => Of(known.Part, relieves),
        Test test => [new Reading(test, relieves)],
        _ => throw new InvalidOperationException(condition.ToString()),
    };

    /// <summary>
    /// The tests of a premise. A tie neither burdens nor relieves: what follows from a trade follows if any code is of it, and what follows
    /// from not being of it only if none is.
    /// </summary>
    public static IEnumerable<Reading> OfPremise(Condition premise) => premise.Tests.Select(OfPremise);

    /// <summary>A denial is the one test that speaks of every code without a negation around it.</summary>
    public static Reading OfPremise(Test test) => new(test, test.Expectation is OneOf { Options: ["false"] });
}
