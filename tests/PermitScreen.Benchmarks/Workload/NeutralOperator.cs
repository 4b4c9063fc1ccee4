namespace PermitScreen.Benchmarks.Workload;

internal enum NeutralOperator
{
    Ge,
    Gt,
    Le,
    Lt,
    Eq,

    /// <summary>The enum fact is one of the listed values.</summary>
    In,

    /// <summary>The value is in the set fact.</summary>
    Contains,
}
