using System.Runtime.CompilerServices;

// The polyfill's place in the netstandard2.0 assembly leads to the framework's own type here.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
