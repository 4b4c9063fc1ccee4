namespace PermitScreen.Web.Pages;

/// <summary>What is wrong with a form, by the field to mend.</summary>
internal sealed class FormErrors
{
    private readonly List<FormError> errors = [];

    public IReadOnlyList<FormError> All => errors;

    public bool Any => errors.Count > 0;

    /// <param name="field">the id of the input that the summary leads to</param>
    public void Add(string field, string message) => errors.Add(new(field, message));

    public IEnumerable<string> Of(string field) => errors.Where(e => e.Field == field).Select(e => e.Message);
}

/// <param name="Field">id of the input</param>
/// <param name="Message">what is wrong, in the language of the page</param>
internal sealed record FormError(string Field, string Message);
