# Inleiding {#inleiding}

De cijfers zijn afgerond.<@noot>De regels staan in een bijlage.</@noot>
