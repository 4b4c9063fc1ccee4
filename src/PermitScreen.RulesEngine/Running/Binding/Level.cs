namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>How firm the knowledge is that is being added.</summary>
internal enum Level
{
    /// <summary>Stated, or following by law or definition.</summary>
    Definite,

    /// <summary>It is usually so.</summary>
    Usual,

    /// <summary>A box was not ticked.</summary>
    Omitted,
}
