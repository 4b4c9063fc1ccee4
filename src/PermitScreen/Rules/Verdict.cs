namespace PermitScreen;

/// <summary>The answer to an application, from best to worst.</summary>
public enum Verdict
{
    /// <summary>通过: nothing known stands against it and nothing unknown can.</summary>
    Pass,

    /// <summary>告知</summary>
    Notify,

    /// <summary>不予准入</summary>
    Reject,
}
