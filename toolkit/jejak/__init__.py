"""Jejak: customer-journey-mapping workshops in JupyterLab."""
