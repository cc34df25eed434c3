# Vertrek {#vertrek}

Een zin.<@noot>Zonder einde.

Nog een zin.
