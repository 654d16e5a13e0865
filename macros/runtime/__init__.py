"""What the browser runs: Pyodide with the core of its standard library, our tools as a wheel, and a snapshot of both."""
