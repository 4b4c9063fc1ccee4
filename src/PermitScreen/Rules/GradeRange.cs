namespace PermitScreen.Rules;

/// <summary>The lightest and the heaviest grade that the unknown facts still allow.</summary>
public readonly record struct GradeRange(Grade Best, Grade Worst)
{
    public bool IsKnown => Best == Worst;

    public static GradeRange Exactly(Grade grade) => new(grade, grade);

    /// <summary>A project of two parts: the heavier of each.</summary>
    public GradeRange And(GradeRange other) => new(Max(Best, other.Best), Max(Worst, other.Worst));

    private static Grade Max(Grade a, Grade b) => a > b ? a : b;
}
