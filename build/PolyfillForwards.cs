using System.Runtime.CompilerServices;

// The polyfill's place in the netstandard2.0 assembly leads to the framework's own type here.
#pragma warning disable RS0016 // It is there for programs that were compiled already; nobody writes its name.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
