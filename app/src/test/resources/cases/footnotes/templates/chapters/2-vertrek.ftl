# Vertrek {#vertrek}

Een zin.<@noot>De nummers lopen door.</@noot>
