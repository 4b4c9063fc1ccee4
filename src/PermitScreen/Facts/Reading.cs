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
        Test test => [new Reading(test, relieves)],
        _ => throw new InvalidOperationException(condition.ToString()),
    };
}
