using NetTopologySuite.Operation.Valid;

namespace PermitScreen.Zoning.Reading;

/// <summary>The topology errors of NetTopologySuite in words.</summary>
internal static class TopologyWords
{
    public static Bilingual Of(TopologyValidationErrors error) => error switch
    {
        TopologyValidationErrors.HoleOutsideShell => new("洞在外环之外", "a hole lies outside of its shell"),
        TopologyValidationErrors.NestedHoles => new("洞中有洞", "a hole lies in another hole"),
        TopologyValidationErrors.DisconnectedInteriors => new("内部被洞分割成几块", "holes divide the interior"),
        TopologyValidationErrors.SelfIntersection => new("边界自相交", "the border crosses itself"),
        TopologyValidationErrors.RingSelfIntersection => new("环自相接", "a ring touches itself"),
        TopologyValidationErrors.NestedShells => new("外环相互嵌套", "a shell lies in another shell"),
        TopologyValidationErrors.DuplicateRings => new("环重复", "a ring stands twice"),
        TopologyValidationErrors.TooFewPoints => new("点太少", "there are too few points"),
        TopologyValidationErrors.InvalidCoordinate => new("坐标无效", "a coordinate is not a number"),
        TopologyValidationErrors.RingNotClosed => new("环未闭合", "a ring is not closed"),
        _ => new("几何无效", "the geometry is invalid"),
    };
}
