"""The guide on paper and as pictures: the workbook, its forms and chapters, and what stands beside a shared address."""
