// The theme reads its colours and searches also where a browser refuses storage, and would stop there.
// It finds nothing kept; our own store is told the truth.
try {
  localStorage;
} catch (refused) {
  const refuse = (key) => {
    if (!key.startsWith("/")) throw refused;
    return null;
  };
  Object.defineProperty(window, "localStorage", { value: { getItem: refuse, setItem: refuse, removeItem: refuse } });
}
