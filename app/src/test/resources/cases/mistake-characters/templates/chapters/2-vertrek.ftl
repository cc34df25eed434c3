# Vertrek {#vertrek}

Een teken.
