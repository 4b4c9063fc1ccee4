using System.Text;
using PermitScreen.Cli;

// Not Console.In and Console.Out: those follow the code page of the machine, and rules and applications are UTF-8 everywhere.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Console.InputEncoding = utf8;
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
return PermitScreenTool.Run(args, new Terminal(input, output, error)
{
    InputIsTerminal = !Console.IsInputRedirected,
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    NoColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
});
