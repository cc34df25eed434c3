# Toezicht {#toezicht}

Een zin</@noot> met ${waarde("instroom.totaal}.
