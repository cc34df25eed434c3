# Bijlage {#bijlage}

Een bijlage met hetzelfde nummer.
